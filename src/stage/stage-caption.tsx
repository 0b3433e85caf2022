import { stateLine } from '@/scene/exports/cautions'
import { selectionTitle } from '@/scene/exports/state-words'
import type { Scene } from '@/scene/scene'
import { whatIfCaution, whatIfWords } from '@/scene/what-if-words'
import { dayWords, say } from '@/scene/words'
import { Button } from '@/ui/button'
import styles from './stage.module.css'
import type { TalkState } from './use-talk'

interface StageCaptionProps {
  readonly scene: Scene
  readonly talk: TalkState | null
  readonly onReturn: () => void
}

/** What the audience reads: where the talk is, the day, and what is to be seen. */
export function StageCaption({ scene, talk, onReturn }: StageCaptionProps) {
  const { latest, whatIf } = scene
  const fallback = selectionTitle(scene) ?? (latest ? say(latest.event.title) : dayWords(scene.day))
  return (
    <div className={styles.caption} aria-live="polite">
      <p className={styles.place}>
        {talk && (
          <>
            {talk.index + 1} / {talk.story.steps.length}
            {' · '}
          </>
        )}
        {stateLine(scene)}
        {!scene.isVerified && ' · not verified'}
        {talk?.isOff && (
          <Button tone="quiet" onClick={onReturn}>
            Return to the step
          </Button>
        )}
      </p>
      {/* A scrolled one begins at its top again with each step. */}
      <h2 key={`title ${talk?.step.id}`} className={styles.title}>
        {talk ? say(talk.step.title) : fallback}
      </h2>
      {talk && say(talk.step.caption) && (
        <p key={`text ${talk.step.id}`} className={styles.text}>
          {say(talk.step.caption)}
        </p>
      )}
      {whatIf && (
        <p className={styles.whatIf}>
          <strong>What-if: {whatIfWords(whatIf)}.</strong> {whatIfCaution(whatIf)}
        </p>
      )}
    </div>
  )
}
