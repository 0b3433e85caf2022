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
import { type CaptionWords, wordsOffStep } from './words-off-step'

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

/** Of the step, or of what is seen instead; a quote and words stand on the stage itself. */
function captionWords(scene: Scene, talk: TalkState | null): CaptionWords {
  const { latest, day } = scene
  if (talk?.isElsewhere) return wordsOffStep(scene)
  if (talk) {
    const { title, caption, kind } = talk.moment
    const isShown = kind === 'quote' || kind === 'title'
    return { title: say(title), text: isShown ? '' : say(caption) }
  }
  const fallback = latest ? say(latest.event.title) : dayWords(day)
  return { title: selectionTitle(scene) ?? fallback, text: '' }
}

/** What stays hidden from step to step is said once. */
function asSeenBefore(scene: Scene, before: Scene | null): Scene {
  const { view } = scene
  const isSame = before?.view.show?.join() === view.show?.join()
  return before && isSame ? { ...scene, view: { ...view, show: null } } : scene
}

/** What the audience reads: where the talk is, the day, what is new, and what is to be seen. */
export function StageCaption({ scene, before, talk, onReturn }: StageCaptionProps) {
  const { whatIf } = scene
  const { title, text } = captionWords(scene, talk)
  const isElsewhere = talk?.isElsewhere === true
  const state = stateLine(asSeenBefore(scene, before))
  const isMap = !talk || talk.moment.kind === 'map'
  const fresh = isMap && before ? newInStep(before, scene) : []
  const place = [
    ...(talk ? [placeWords(talk)] : []),
    ...(isElsewhere ? [stageWords.offStep] : []),
    ...(isElsewhere && title === state ? [] : [state]),
    ...(scene.isVerified ? [] : [talkLineWords.notVerified]),
  ]
  // A scrolled one begins at its top again with each step.
  const key = isElsewhere ? `${talk?.moment.ref} ${scene.selection?.id}` : talk?.moment.ref
  return (
    <div className={styles.caption} aria-live="polite">
      <p className={styles.place}>
        {facts(place)}
        {talk?.isOff && (
          <Button tone={isElsewhere ? 'strong' : 'quiet'} onClick={onReturn}>
            {stageWords.return}
          </Button>
        )}
      </p>
      <h2 key={`title ${key}`} className={styles.title} dir="auto">
        {title}
      </h2>
      {text && (
        <p key={`text ${key}`} className={styles.text} dir="auto">
          {text}
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
