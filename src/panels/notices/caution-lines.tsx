import { comparisonInShort } from '@/scene/compare-words'
import { dataWords } from '@/scene/data-words'
import type { Scene } from '@/scene/scene'
import { voicesWords } from '@/scene/voice-words'
import { switchedWords, whatIfCaution } from '@/scene/what-if-words'
import { dayWords } from '@/words/dates'
import styles from './notices.module.css'

interface CautionLinesProps {
  readonly scene: Scene
  /** An earlier release is shown, as the link asks. */
  readonly isPast: boolean
}

/** Where what is shown is not simply what is known to have happened: says so in short, without a way to hide it. */
export function CautionLines({ scene, isPast }: CautionLinesProps) {
  const { index, isVerified, whatIf, comparison, view } = scene
  return (
    <>
      {isPast && (
        <p className={styles.caution} role="status" aria-label="Data">
          Data of {dataWords(index.chain.version)}, as the link asks.
        </p>
      )}
      {!isVerified && (
        <p className={styles.caution} role="status" aria-label="Verification">
          Not verified after {dayWords(index.verifiedUntil - 1, 'month')}.
        </p>
      )}
      {whatIf && (
        <p className={styles.caution} role="status" aria-label="What-if">
          <strong>What-if: {switchedWords(whatIf)}.</strong> {whatIfCaution(whatIf)}
        </p>
      )}
      {comparison && (
        <p className={styles.caution} role="status" aria-label="Comparison">
          {comparisonInShort(scene, comparison)}.
        </p>
      )}
      {view.by !== 'all' && (
        <p className={styles.caution} role="status" aria-label="Whose word">
          Shown: {voicesWords(index, view.by)}.
        </p>
      )}
    </>
  )
}
