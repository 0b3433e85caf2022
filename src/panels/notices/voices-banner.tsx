import type { ChainIndex } from '@/model/chain-index'
import type { By } from '@/model/choices'
import { byNumberOfEssays, voicesWords } from '@/scene/voice-words'
import { setBy } from '@/store/view-store'
import { Button } from '@/ui/button'
import { LateTerm } from '../parts/late-term'
import styles from './notices.module.css'

function leftOut(index: ChainIndex, by: By): string {
  if (by !== 'official') return 'What other sources say is left out.'
  if (index.chain.essays.length === 0) return 'What experts and the press say is left out.'
  return `What ${byNumberOfEssays(index, 'the essay', 'the essays')} and experts say is left out.`
}

interface VoicesBannerProps {
  readonly index: ChainIndex
  /** Anybody's but `all`. */
  readonly by: By
}

/** Says that part of the evidence is left out, and brings it back in one click. */
export function VoicesBanner({ index, by }: VoicesBannerProps) {
  return (
    <div className={styles.banner} role="status" aria-label="Whose word">
      <p>
        <strong>
          <LateTerm id="whose-word">Whose word</LateTerm>: {voicesWords(index, by)}.
        </strong>{' '}
        <span>{leftOut(index, by)}</span>
      </p>
      <Button onClick={() => setBy('all')}>All sources</Button>
    </div>
  )
}
