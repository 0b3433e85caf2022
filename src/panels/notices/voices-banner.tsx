import type { ChainIndex } from '@/model/chain-index'
import type { By } from '@/model/choices'
import { byNumberOfEssays, voicesWords } from '@/report/voice-words'
import { setBy } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Sentence } from '@/ui/sentence'
import { noticesWords } from '@/words/notices'
import { LateTerm } from '../parts/late-term'
import styles from './notices.module.css'

function leftOut(index: ChainIndex, by: By): string {
  const { leftOut: words } = noticesWords.voices
  if (by !== 'official') return words.others
  if (index.chain.essays.length === 0) return words.expertsAndPress
  return byNumberOfEssays(index, words.essayAndExperts, words.essaysAndExperts)
}

interface VoicesBannerProps {
  readonly index: ChainIndex
  /** Anybody's but `all`. */
  readonly by: By
}

/** Says that part of the evidence is left out, and brings it back in one click. */
export function VoicesBanner({ index, by }: VoicesBannerProps) {
  const words = noticesWords.voices
  return (
    <div className={styles.banner} role="status" aria-label={words.name}>
      <p>
        <strong>
          <Sentence
            text={words.whole}
            parts={{
              name: <LateTerm id="whose-word">{words.name}</LateTerm>,
              whose: voicesWords(index, by),
            }}
          />
        </strong>{' '}
        <span>{leftOut(index, by)}</span>
      </p>
      <Button onClick={() => setBy('all')}>{words.all}</Button>
    </div>
  )
}
