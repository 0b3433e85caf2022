import type { ChainIndex } from '@/model/chain-index'
import type { By } from '@/model/choices'
import { voicesWords } from '@/scene/voice-words'
import { setBy } from '@/store/view-store'
import { Button } from '@/ui/button'
import { LateTerm } from '../parts/late-term'
import styles from './notices.module.css'

function leftOut({ chain }: ChainIndex, by: Exclude<By, 'all'>): string {
  if (by === 'article') return 'What other sources say is left out.'
  return `What ${chain.essay ? 'the essay and experts say' : 'experts and the press say'} is left out.`
}

interface VoicesBannerProps {
  readonly index: ChainIndex
  readonly by: Exclude<By, 'all'>
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
