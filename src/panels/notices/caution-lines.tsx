import { comparisonInShort } from '@/report/compare-words'
import { dataWords } from '@/report/data-words'
import { voicesWords } from '@/report/voice-words'
import { switchedWords, whatIfCaution } from '@/report/what-if-words'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { noticesWords } from '@/words/notices'
import styles from './notices.module.css'

interface CautionLinesProps {
  readonly scene: Scene
  /** Whether what is shown is the release that the link asks for; null where it asks for none, or the newest. */
  readonly isDataOfLink: boolean | null
}

/** Where what is shown is not simply what is known to have happened: says so in short, without a way to hide it. */
export function CautionLines({ scene, isDataOfLink }: CautionLinesProps) {
  const { index, isVerified, whatIf, comparison, view } = scene
  const { data } = noticesWords
  const shown = dataWords(index.chain.version)
  return (
    <>
      {isDataOfLink !== null && (
        <p className={styles.caution} role="status" aria-label={data.name}>
          {isDataOfLink ? data.ofLink(shown) : data.notOfLink(shown, dataWords(view.data ?? ''))}
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
