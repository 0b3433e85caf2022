import { stateLine } from '@/report/exports/cautions'
import { selectionTitle } from '@/report/exports/state-words'
import { whatIfCaution, whatIfWords } from '@/report/what-if-words'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { dayWords } from '@/words/dates'
import { facts } from '@/words/joined'
import { say } from '@/words/say'
import { stageWords } from '@/words/stage'
import { talkLineWords } from '@/words/talk-line'
import { newInStep } from './new-in-step'
import styles from './stage.module.css'
import type { TalkState } from './use-talk'

interface StageCaptionProps {
  readonly scene: Scene
  /** What was shown before on the way; null at the beginning, and off the path. */
  readonly before: Scene | null
  readonly talk: TalkState | null
  readonly onReturn: () => void
}

/** "3 / 8": which step of those that are told; nothing for a hidden one. */
export function placeWords({ index, shown }: TalkState): string {
  return index >= 0 ? talkLineWords.place(index + 1, shown.length) : talkLineWords.hidden
}

/** What the audience reads: where the talk is, the day, what is new, and what is to be seen. */
export function StageCaption({ scene, before, talk, onReturn }: StageCaptionProps) {
  const { latest, whatIf } = scene
  const fallback = selectionTitle(scene) ?? (latest ? say(latest.event.title) : dayWords(scene.day))
  const caption = talk ? say(talk.moment.caption) : ''
  const isMap = !talk || talk.moment.kind === 'map'
  const fresh = isMap && before ? newInStep(before, scene) : []
  const place = [
    ...(talk ? [placeWords(talk)] : []),
    stateLine(scene),
    ...(scene.isVerified ? [] : [talkLineWords.notVerified]),
  ]
  return (
    <div className={styles.caption} aria-live="polite">
      <p className={styles.place}>
        {facts(place)}
        {talk?.isOff && (
          <Button tone="quiet" onClick={onReturn}>
            {stageWords.return}
          </Button>
        )}
      </p>
      {/* A scrolled one begins at its top again with each step. */}
      <h2 key={`title ${talk?.moment.ref}`} className={styles.title} dir="auto">
        {talk ? say(talk.moment.title) : fallback}
      </h2>
      {caption && talk?.moment.kind !== 'quote' && talk?.moment.kind !== 'title' && (
        <p key={`text ${talk?.moment.ref}`} className={styles.text} dir="auto">
          {caption}
        </p>
      )}
      {fresh.length > 0 && (
        <p className={styles.fresh}>
          <strong>{stageWords.fresh}</strong> {facts(fresh)}
        </p>
      )}
      {whatIf && (
        <p className={styles.whatIf}>
          <strong>{stageWords.whatIf(whatIfWords(whatIf))}</strong> {whatIfCaution(whatIf)}
        </p>
      )}
    </div>
  )
}
