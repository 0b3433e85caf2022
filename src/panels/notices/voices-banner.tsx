import type { ChainIndex } from '@/model/chain-index'
import type { By } from '@/model/choices'
import { voicesWords } from '@/scene/voice-words'
import { setBy } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Sentence } from '@/ui/sentence'
import { noticesWords } from '@/words/notices'
import { LateTerm } from '../parts/late-term'
import styles from './notices.module.css'

function leftOut({ chain }: ChainIndex, by: Exclude<By, 'all'>): string {
  const { leftOut: words } = noticesWords.voices
  if (by === 'article') return words.others
  return chain.essay ? words.essayAndExperts : words.expertsAndPress
}

interface VoicesBannerProps {
  readonly index: ChainIndex
  readonly by: Exclude<By, 'all'>
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
