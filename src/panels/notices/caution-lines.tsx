import { comparisonInShort } from '@/scene/compare-words'
import { VOICES_WORDS } from '@/scene/exports/state-words'
import type { Scene } from '@/scene/scene'
import { switchedWords, WHAT_IF_CAUTION } from '@/scene/what-if-words'
import styles from './notices.module.css'

/** Where what is shown is not simply what happened: says so in short, without a way to hide it. */
export function CautionLines({ scene }: { readonly scene: Scene }) {
  const { whatIf, comparison, view } = scene
  return (
    <>
      {whatIf && (
        <p className={styles.caution} role="status" aria-label="What-if">
          <strong>What-if: {switchedWords(whatIf)}.</strong> {WHAT_IF_CAUTION}
        </p>
      )}
      {comparison && (
        <p className={styles.caution} role="status" aria-label="Comparison">
          {comparisonInShort(scene, comparison)}.
        </p>
      )}
      {view.by !== 'all' && (
        <p className={styles.caution} role="status" aria-label="Whose word">
          Shown: {VOICES_WORDS[view.by]}.
        </p>
      )}
    </>
  )
}
