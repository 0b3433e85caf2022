import { useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { dayWords, say } from '@/scene/words'
import { useTalkStore } from '@/store/talk-store'
import { useViewStore } from '@/store/view-store'
import { Button } from '@/ui/button'
import { JumpDialog } from './jump-dialog'
import { KeysDialog } from './keys-dialog'
import styles from './speaker.module.css'
import { UNLINKED_WORDS } from './stage-channel'
import { SPEAKER_COMMANDS, type StageCommand } from './stage-commands'
import { StageFallback } from './stage-fallback'
import { stepAt } from './story-path'
import { TalkClock } from './talk-clock'
import { useBlurAfterPress } from './use-blur-after-press'
import { useStageKeys } from './use-stage-keys'
import { useStageSync } from './use-stage-sync'
import { runOnTalk, type TalkState, useTalk } from './use-talk'

interface SpeakerProps {
  readonly index: ChainIndex
}

interface DeskProps extends SpeakerProps {
  readonly talk: TalkState
  readonly isStageLeft: boolean
  readonly onCommand: (command: StageCommand) => void
}

/** What is on stage now, and what the speaker says to it. */
function CurrentStep({ index, talk, isStageLeft, onCommand }: DeskProps) {
  const day = useViewStore((store) => store.view.day)
  const isBlack = useTalkStore((store) => store.isBlack)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by ↑ and ↓ from here
    <section className={styles.current} aria-label="Current step" tabIndex={0}>
      <p className={styles.place}>
        {talk.index + 1} / {talk.story.steps.length} · {dayWords(day ?? index.openingDay)}
        {isStageLeft && ' · not on stage'}
        {isBlack && ' · the stage is black'}
      </p>
      <h2>{say(talk.step.title)}</h2>
      <p className={styles.caption}>{say(talk.step.caption)}</p>
      <p className={styles.notes}>{say(talk.step.notes)}</p>
      <div className={styles.acts}>
        <Button onClick={() => onCommand('previous')} disabled={talk.index === 0}>
          Previous
        </Button>
        <Button tone="strong" onClick={() => onCommand('next')}>
          Next
        </Button>
        <Button aria-pressed={isBlack} onClick={() => onCommand('black')}>
          Black
        </Button>
        {(talk.isOff || isStageLeft) && (
          <Button onClick={() => onCommand('return')}>Return to the step</Button>
        )}
      </div>
    </section>
  )
}

function NextStep({ talk }: { readonly talk: TalkState }) {
  const isLast = talk.index === talk.story.steps.length - 1
  const next = isLast ? undefined : stepAt(talk.story, talk.index + 1)
  return (
    <section className={styles.next} aria-label="Next step">
      <p className={styles.place}>Next</p>
      <h3>{next ? say(next.title) : 'The end'}</h3>
      {next && <p>{say(next.caption)}</p>}
    </section>
  )
}

function StepList({ talk }: { readonly talk: TalkState }) {
  return (
    <ol className={styles.steps} aria-label="Steps">
      {talk.story.steps.map((step, i) => (
        <li key={step.id}>
          <button
            type="button"
            aria-current={i === talk.index ? 'step' : undefined}
            onClick={() => talk.goTo(i)}
          >
            <span>{i + 1}</span>
            {say(step.title)}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** The speaker's own window: notes, what comes next, the clock, and the keys that lead the talk. */
export function Speaker({ index }: SpeakerProps) {
  const { talk, trouble } = useTalk(index)
  const [open, setOpen] = useState<'help' | 'jump' | null>(null)
  const storyId = useViewStore((store) => store.view.story)
  useBlurAfterPress()
  const { isLinked, isStageLeft, callBack } = useStageSync()
  const run = (command: StageCommand): boolean => {
    const isDark = useTalkStore.getState().isBlack
    if (runOnTalk(command, talk)) {
      if (command === 'return' && !isDark) callBack()
      return true
    }
    if (!talk || (command !== 'help' && command !== 'jump')) return false
    setOpen(command === open ? null : command)
    return true
  }
  useStageKeys(run, open)
  const close = () => setOpen(null)
  if (!talk) {
    return (
      <main className={styles.speaker} aria-label="Speaker">
        {storyId ? (
          <StageFallback trouble={trouble} />
        ) : (
          <p className={styles.notes}>
            {isLinked
              ? 'No story is on stage. Open one by “Present” in the main window; this window follows.'
              : UNLINKED_WORDS}
          </p>
        )}
      </main>
    )
  }
  return (
    <main className={styles.speaker} aria-label="Speaker">
      <header>
        <h1>{say(talk.story.title)}</h1>
        <TalkClock talk={talk} />
        {!isLinked && (
          <p className={styles.unlinked} role="status">
            {UNLINKED_WORDS}
          </p>
        )}
      </header>
      <CurrentStep index={index} talk={talk} isStageLeft={isStageLeft} onCommand={run} />
      <div className={styles.side}>
        <NextStep talk={talk} />
        <StepList talk={talk} />
      </div>
      {open === 'help' && <KeysDialog commands={SPEAKER_COMMANDS} onClose={close} />}
      {open === 'jump' && <JumpDialog talk={talk} onClose={close} />}
    </main>
  )
}
