import { ArrowDown, ArrowUp, Copy, Eye, EyeOff, Play, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import type { DraftStep, StepTexts } from '@/model/own-story/edit-story'
import type { StepKind, StoryPicture } from '@/model/schema/story'
import { stepTitle } from '@/story/resolved-story'
import { Button, IconButton } from '@/ui/button'
import { storyStepWords } from '@/words/story-step'
import styles from './editor.module.css'
import { focusSoon } from './focus-soon'
import { type SeriesName, StepKindFields } from './step-kind'

interface StepItemProps {
  readonly step: DraftStep
  readonly index: number
  readonly count: number
  /** Of the chain: a chart shows one of them. */
  readonly series: readonly SeriesName[]
  /** What is seen, small; null until it is drawn. */
  readonly picture: string | null
  /** Whether the step names what this data does not have. */
  readonly isStale: boolean
  readonly onWrite: (texts: Partial<StepTexts>) => void
  readonly onMove: (by: number) => void
  readonly onDelete: () => void
  readonly onShow: () => void
  readonly onUpdate: () => void
  readonly onQuery: (query: string) => void
  readonly onKind: (kind: StepKind) => void
  readonly onCredit: (credit: string) => void
  readonly onPicture: (picture: StoryPicture) => void
  readonly onHide: (isHidden: boolean) => void
  readonly onDuplicate: () => void
  readonly onPresent: () => void
}

/** More than this can't be read from the back of a hall at a glance; stories that ship keep to it. */
const GLANCE_LETTERS = 260

/** The id of the field of a step's title, in the one story that is edited. */
export function stepFieldId(stepId: string): string {
  return `title-of-${stepId}`
}

/** One step of the edited story: what is said of it, its place, and its view. */
export function StepItem({ step, index, count, series, picture, isStale, ...acts }: StepItemProps) {
  const { onWrite, onMove, onDelete, onShow, onUpdate } = acts
  const words = storyStepWords
  const id = useId()
  const [status, setStatus] = useState('')
  const letters = step.caption.en.length
  const name = stepTitle(step.title.en, index)
  const move = (by: number) => {
    const focused = document.activeElement
    focusSoon(() => focused)
    onMove(by)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className={styles.step} aria-label={words.step(index + 1)} onKeyDown={handleKey}>
      <div className={styles.stepHead}>
        <span className={styles.number} aria-hidden="true">
          {index + 1}
        </span>
        <span className={styles.stepPicture}>{picture && <img src={picture} alt="" />}</span>
        <textarea
          id={stepFieldId(step.id)}
          className={styles.input}
          rows={2}
          aria-label={words.titleOf(index + 1)}
          placeholder={name}
          maxLength={300}
          value={step.title.en}
          // A title is one line, however it is broken.
          onChange={({ target }) => onWrite({ title: target.value.replaceAll(/[\r\n]+/g, ' ') })}
        />
      </div>
      <div className={styles.moves}>
        <IconButton
          label={words.moveUp(name)}
          tone="quiet"
          aria-disabled={index === 0}
          onClick={() => move(-1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={words.moveDown(name)}
          tone="quiet"
          aria-disabled={index === count - 1}
          onClick={() => move(1)}
        >
          <ArrowDown />
        </IconButton>
        <IconButton label={words.duplicate(name)} tone="quiet" onClick={acts.onDuplicate}>
          <Copy />
        </IconButton>
        <IconButton
          label={step.hidden ? words.tellAgain(name) : words.hide(name)}
          tone="quiet"
          onClick={() => acts.onHide(!step.hidden)}
        >
          {step.hidden ? <EyeOff /> : <Eye />}
        </IconButton>
        <IconButton label={words.startHere(name)} tone="quiet" onClick={acts.onPresent}>
          <Play />
        </IconButton>
        <IconButton label={words.remove(name)} tone="quiet" onClick={onDelete}>
          <Trash2 />
        </IconButton>
      </div>
      <details className={styles.details}>
        <summary>{words.more}</summary>
        <StepKindFields
          step={step}
          number={index + 1}
          series={series}
          onQuery={acts.onQuery}
          onKind={acts.onKind}
          onCredit={acts.onCredit}
          onPicture={acts.onPicture}
        />
        <label htmlFor={`${id}-caption`}>{words.caption}</label>
        <textarea
          id={`${id}-caption`}
          className={styles.input}
          rows={3}
          maxLength={2_000}
          aria-describedby={`${id}-length`}
          value={step.caption.en}
          onChange={({ target }) => onWrite({ caption: target.value })}
        />
        <p id={`${id}-length`} className={styles.outcome}>
          {letters > GLANCE_LETTERS && words.tooLong(letters, GLANCE_LETTERS)}
        </p>
        <label htmlFor={`${id}-notes`}>{words.notes}</label>
        <textarea
          id={`${id}-notes`}
          className={styles.input}
          rows={4}
          maxLength={10_000}
          value={step.notes.en}
          onChange={({ target }) => onWrite({ notes: target.value })}
        />
        <div className={styles.acts}>
          <Button onClick={onShow}>{words.show}</Button>
          <Button
            onClick={() => {
              onUpdate()
              setStatus(words.updated)
            }}
          >
            {words.update}
          </Button>
          <p role="status" className={styles.outcome}>
            {status}
          </p>
        </div>
      </details>
      {step.hidden && <p className={styles.quiet}>{words.hidden}</p>}
      {isStale && <p className={styles.staleMark}>{words.isStale}</p>}
    </li>
  )
}
