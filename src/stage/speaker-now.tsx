import { AArrowDown, AArrowUp, Moon } from 'lucide-react'
import { useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { attempt } from '@/store/attempt'
import { setSpeakerDark, useSpeakerLookStore } from '@/store/speaker-look-store'
import { useTalkStore } from '@/store/talk-store'
import { useViewStore } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { dayWords } from '@/words/dates'
import { facts } from '@/words/joined'
import { say } from '@/words/say'
import { speakerWords } from '@/words/speaker'
import { stageWords } from '@/words/stage'
import { talkLineWords } from '@/words/talk-line'
import { PointerLayer } from './pointer-layer'
import styles from './speaker.module.css'
import { placeWords } from './stage-caption'
import type { StageCommand } from './stage-commands'
import { type DrawMoment, usePicture } from './use-step-pictures'
import { nearMoment, type TalkState } from './use-talk'

interface CurrentStepProps {
  readonly index: ChainIndex
  readonly talk: TalkState
  readonly draw: DrawMoment
  /** Of the stage, so that what is pointed at lies where it lies there. */
  readonly stageSize: { readonly width: number; readonly height: number } | null
  readonly isStageLeft: boolean
  /** Digits on their way to Enter. */
  readonly typed: string
  readonly onCommand: (command: StageCommand) => void
}

/** The notes of a talk are read from where the speaker stands. */
const NOTE_SIZES_PX = [17, 21, 26, 32, 40, 50] as const
const SIZE_KEY = 'chokepoint-notes-size'
const USUAL = 1

function keptSize(): number {
  const kept = Number(attempt(() => localStorage.getItem(SIZE_KEY), null) ?? USUAL)
  return Number.isInteger(kept) && kept >= 0 && kept < NOTE_SIZES_PX.length ? kept : USUAL
}

interface NotesProps {
  readonly text: string
  /** A part without notes of its own has those of its step. */
  readonly isOfStep: boolean
}

function Notes({ text, isOfStep }: NotesProps) {
  const words = speakerWords.now
  const [size, setSize] = useState(keptSize)
  const { isDark } = useSpeakerLookStore()
  const change = (by: number) => {
    const next = Math.min(Math.max(size + by, 0), NOTE_SIZES_PX.length - 1)
    setSize(next)
    attempt(() => localStorage.setItem(SIZE_KEY, `${next}`), undefined)
  }
  return (
    <>
      <fieldset className={styles.sizes} aria-label={words.noteSize}>
        <IconButton label={words.smallerNotes} onClick={() => change(-1)} disabled={size === 0}>
          <AArrowDown />
        </IconButton>
        <IconButton
          label={words.largerNotes}
          onClick={() => change(1)}
          disabled={size === NOTE_SIZES_PX.length - 1}
        >
          <AArrowUp />
        </IconButton>
        <IconButton
          label={words.darkWindow}
          aria-pressed={isDark}
          onClick={() => setSpeakerDark(!isDark)}
        >
          <Moon />
        </IconButton>
      </fieldset>
      {isOfStep && <p className={styles.place}>{words.notesOfStep}</p>}
      <p className={styles.notes} dir="auto" style={{ fontSize: NOTE_SIZES_PX[size] }}>
        {text}
      </p>
    </>
  )
}

const PICTURE_WIDTH_PX = 640

/** The picture on stage, in its shape; a pointer over it points there. */
function NowPicture({
  talk,
  draw,
  stageSize,
}: Pick<CurrentStepProps, 'talk' | 'draw' | 'stageSize'>) {
  const view = useViewStore((store) => store.view)
  const shape = stageSize ? stageSize.height / stageSize.width : 9 / 16
  const kind = talk.isOff ? 'map' : talk.moment.kind
  const heightPx = Math.round(PICTURE_WIDTH_PX * shape)
  const picture = usePicture(
    {
      view: { ...view, surface: 'present', theme: null },
      moment: talk.moment,
      kind,
      widthPx: PICTURE_WIDTH_PX,
      heightPx,
    },
    draw,
  )
  return (
    <div className={styles.now} style={{ aspectRatio: `1 / ${shape}` }}>
      {picture && <img src={picture.url} alt={speakerWords.now.picture(picture.description)} />}
      <PointerLayer />
    </div>
  )
}

/** What is on stage now, and what the speaker says to it. */
export function CurrentStep(props: CurrentStepProps) {
  const { index, talk, isStageLeft, typed, onCommand } = props
  const day = useViewStore((store) => store.view.day)
  const isBlack = useTalkStore((store) => store.isBlack)
  const { moment } = talk
  const words = speakerWords.now
  const isOfStep = moment.part !== null && say(moment.notes) === say(moment.step.notes)
  const place = [
    placeWords(talk),
    ...(talk.isElsewhere ? [stageWords.offStep] : []),
    ...(moment.part === null ? [] : [talkLineWords.part(moment.part)]),
    dayWords(day ?? index.openingDay),
    ...(isStageLeft ? [talkLineWords.notOnStage] : []),
    ...(isBlack ? [talkLineWords.black] : []),
    ...(typed ? [talkLineWords.typing(typed)] : []),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by ↑ and ↓ from here
    <section className={styles.current} aria-label={words.title} tabIndex={0}>
      <p className={styles.place}>{facts(place)}</p>
      <div className={styles.nowRow}>
        <NowPicture {...props} />
        <div>
          <h2 dir="auto">{say(moment.title)}</h2>
          <p className={styles.caption} dir="auto">
            {say(moment.caption)}
          </p>
        </div>
      </div>
      <Notes text={say(moment.notes)} isOfStep={isOfStep} />
      <div className={styles.acts}>
        <Button onClick={() => onCommand('previous')} disabled={!nearMoment(talk, -1)}>
          {words.previous}
        </Button>
        <Button tone="strong" onClick={() => onCommand('next')}>
          {words.next}
        </Button>
        <Button aria-pressed={isBlack} onClick={() => onCommand('black')}>
          {words.black}
        </Button>
        <Button onClick={() => onCommand('overview')}>{words.overview}</Button>
        <Button onClick={() => onCommand('find')}>{words.find}</Button>
        {(talk.isOff || isStageLeft) && (
          <Button onClick={() => onCommand('return')}>{words.return}</Button>
        )}
      </div>
    </section>
  )
}
