import { useEffect, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { beginPresenting } from '@/store/presenter-store'
import { useTalkStore } from '@/store/talk-store'
import { useViewStore } from '@/store/view-store'
import { Button } from '@/ui/button'
import { say } from '@/words/say'
import { speakerWords } from '@/words/speaker'
import { stageWords } from '@/words/stage'
import { FindDialog } from './find-dialog'
import { JumpDialog } from './jump-dialog'
import { KeysDialog } from './keys-dialog'
import { Overview } from './overview'
import styles from './speaker.module.css'
import { NextStep, StepList } from './speaker-next'
import { CurrentStep } from './speaker-now'
import { SPEAKER_COMMANDS, type StageCommand } from './stage-commands'
import { StageFallback } from './stage-fallback'
import { openStageWindow } from './stage-windows'
import { TalkClock } from './talk-clock'
import { useBlurAfterPress } from './use-blur-after-press'
import { usePointing } from './use-pointing'
import { useStageKeys } from './use-stage-keys'
import { useStageSync } from './use-stage-sync'
import type { DrawMoment } from './use-step-pictures'
import { runOnTalk, useTalk } from './use-talk'
import { useTypedStep } from './use-typed-step'

interface SpeakerProps {
  readonly index: ChainIndex
  readonly draw: DrawMoment
  /** Which release is told from, where the link names another than the newest. */
  readonly dataNote: string | null
}

type OpenDialog = 'help' | 'jump' | 'overview' | 'find' | null
const DIALOGS: readonly StageCommand[] = ['help', 'jump', 'overview', 'find']

/** The speaker's own window: notes, pictures of now and next, the clock, and the keys that lead the talk. */
export function Speaker({ index, draw, dataNote }: SpeakerProps) {
  const { talk, trouble } = useTalk(index)
  const [open, setOpen] = useState<OpenDialog>(null)
  const storyId = useViewStore((store) => store.view.story)
  useBlurAfterPress()
  useEffect(() => {
    // Synchronises with the tab's memory, which a stage opened from here takes over.
    beginPresenting()
  }, [])
  const { isLinked, status, stageSize, callBack } = useStageSync()
  const pointing = usePointing()
  const run = (command: StageCommand): boolean => {
    const isDark = useTalkStore.getState().isBlack
    if (!isDark && pointing.run(command)) return true
    // The stage is in the other window: full screen there needs a key there.
    if (command === 'start') return true
    if (runOnTalk(command, talk)) {
      if (command === 'return' && !isDark) callBack()
      return true
    }
    if (!talk || !DIALOGS.includes(command)) return false
    setOpen(command === open ? null : (command as OpenDialog))
    return true
  }
  const { typed, onDigit } = useTypedStep(talk)
  const close = () => setOpen(null)
  useStageKeys({
    onCommand: run,
    opened: open,
    onClose: close,
    onDigit,
    onRelease: pointing.release,
  })
  if (!talk) {
    return (
      <main className={styles.speaker} aria-label={speakerWords.window}>
        {storyId ? (
          <StageFallback trouble={trouble} />
        ) : (
          <p className={styles.notes}>
            {isLinked ? speakerWords.nothingOnStage : stageWords.unlinked}
          </p>
        )}
      </main>
    )
  }
  return (
    <main className={styles.speaker} aria-label={speakerWords.window}>
      <header>
        <h1>{say(talk.story.title)}</h1>
        <TalkClock talk={talk} />
      </header>
      {status === 'closed' && (
        <p className={styles.alarm} role="status">
          {speakerWords.stageClosed}{' '}
          <Button tone="strong" onClick={openStageWindow}>
            {speakerWords.openStage}
          </Button>
        </p>
      )}
      {!isLinked && (
        <p className={styles.alarm} role="status">
          {stageWords.unlinked}
        </p>
      )}
      {dataNote && (
        <p className={styles.alarm} role="status">
          {dataNote}
        </p>
      )}
      <CurrentStep
        index={index}
        talk={talk}
        draw={draw}
        stageSize={stageSize}
        isStageLeft={status === 'left'}
        typed={typed}
        onCommand={run}
      />
      <div className={styles.side}>
        <NextStep talk={talk} draw={draw} />
        <StepList talk={talk} />
      </div>
      {open === 'help' && <KeysDialog commands={SPEAKER_COMMANDS} onClose={close} />}
      {open === 'jump' && <JumpDialog talk={talk} onClose={close} />}
      {open === 'overview' && <Overview talk={talk} draw={draw} onClose={close} />}
      {open === 'find' && <FindDialog index={index} talk={talk} onClose={close} />}
    </main>
  )
}
