import { comparisonInShort } from '@/report/compare-words'
import { voicesWords } from '@/report/voice-words'
import { switchedWords, whatIfCaution } from '@/report/what-if-words'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { noticesWords } from '@/words/notices'
import styles from './notices.module.css'

interface CautionLinesProps {
  readonly scene: Scene
  /** Which release is shown, where the link asks for another than the newest. */
  readonly dataNote: string | null
}

/** Where what is shown is not simply what is known to have happened: says so in short, without a way to hide it. */
export function CautionLines({ scene, dataNote }: CautionLinesProps) {
  const { index, isVerified, whatIf, comparison, view } = scene
  return (
    <>
      {dataNote && (
        <p className={styles.caution} role="status" aria-label={noticesWords.data.name}>
          {dataNote}
        </p>
      )}
      {!isVerified && (
        <p className={styles.caution} role="status" aria-label={noticesWords.verification.name}>
          {noticesWords.verification.notAfter(dayWords(index.verifiedUntil - 1, 'month'))}
        </p>
      )}
      {whatIf && (
        <p className={styles.caution} role="status" aria-label={noticesWords.whatIf.name}>
          <strong>{noticesWords.whatIf.inShort(switchedWords(whatIf))}</strong>{' '}
          {whatIfCaution(whatIf)}
        </p>
      )}
      {comparison && (
        <p className={styles.caution} role="status" aria-label={noticesWords.comparison.name}>
          {noticesWords.comparison.inShort(comparisonInShort(scene, comparison))}
        </p>
      )}
      {view.by !== 'all' && (
        <p className={styles.caution} role="status" aria-label={noticesWords.voices.name}>
          {noticesWords.voices.inShort(voicesWords(index, view.by))}
        </p>
      )}
    </>
  )
}
