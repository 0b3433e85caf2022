import { useEffect, useState } from 'react'
import type { Scene } from '@/scene/scene'
import { setBlack, useTalkStore } from '@/store/talk-store'
import { setSurface, useViewStore } from '@/store/view-store'
import { useSwipe } from '@/ui/use-swipe'
import { JumpDialog } from './jump-dialog'
import { KeysDialog } from './keys-dialog'
import { Overview } from './overview'
import styles from './stage.module.css'
import { StageAxis } from './stage-axis'
import { StageCaption } from './stage-caption'
import { UNLINKED_WORDS } from './stage-channel'
import { STAGE_COMMANDS, type StageCommand } from './stage-commands'
import { StageControls } from './stage-controls'
import { StageFallback } from './stage-fallback'
import { openSpeakerWindow, toggleFullScreen } from './stage-windows'
import { useBlurAfterPress } from './use-blur-after-press'
import { useStageKeys } from './use-stage-keys'
import { useStageSync } from './use-stage-sync'
import type { DrawStep } from './use-step-pictures'
import { runOnTalk, useTalk } from './use-talk'

interface StageProps {
  readonly scene: Scene
  /** A small picture of a view; for the overview. */
  readonly drawStep: DrawStep
}

type OpenDialog = 'help' | 'jump' | 'overview' | null

/** Nobody should come back to a stage that is still black. */
function useLightOnLeaving(): void {
  useEffect(() => {
    // Synchronises the dark with the surface, whichever way the stage is left. A reload keeps it.
    return useViewStore.subscribe(({ view }) => {
      if (view.surface !== 'present') setBlack(false)
    })
  }, [])
}

/** What stands over the map on stage: the caption, the axis, and what a speaker may call up. */
export function Stage({ scene, drawStep }: StageProps) {
  const { talk, trouble } = useTalk(scene.index)
  const isBlack = useTalkStore((store) => store.isBlack)
  const [open, setOpen] = useState<OpenDialog>(null)
  useLightOnLeaving()
  useBlurAfterPress()
  const { isLinked } = useStageSync()
  const [isSpeakerAsked, setIsSpeakerAsked] = useState(false)

  const run = (command: StageCommand): boolean => {
    setIsSpeakerAsked(command === 'speaker')
    if (runOnTalk(command, talk)) return true
    if (command === 'help' || command === 'jump' || command === 'overview') {
      const canOpen = command === 'help' || talk !== null
      setOpen(canOpen && command !== open ? command : null)
    } else if (command === 'full-screen') toggleFullScreen()
    else if (command === 'speaker') openSpeakerWindow()
    else if (command === 'leave' || command === 'explore') setSurface('explore')
    return true
  }
  useStageKeys(run, open)
  const swipe = useSwipe((direction) => run(direction === 'left' ? 'next' : 'previous'))
  const close = () => setOpen(null)
  const dialog = (
    <>
      {open === 'help' && <KeysDialog commands={STAGE_COMMANDS} onClose={close} />}
      {open === 'jump' && talk && <JumpDialog talk={talk} onClose={close} />}
      {open === 'overview' && talk && <Overview talk={talk} drawStep={drawStep} onClose={close} />}
    </>
  )

  return (
    <section className={styles.stage} aria-label="Presentation">
      {scene.view.story && !talk && <StageFallback trouble={trouble} />}
      {isSpeakerAsked && !isLinked && (
        <div className={styles.fallback} role="status">
          <p>{UNLINKED_WORDS}</p>
        </div>
      )}
      <div className={styles.foot} {...swipe}>
        <StageCaption scene={scene} talk={talk} onReturn={() => run('return')} />
        <StageAxis scene={scene} story={talk?.story ?? null} />
        <StageControls hasSteps={talk !== null} onCommand={run} />
      </div>
      {isBlack ? (
        <button
          type="button"
          className={styles.black}
          aria-label="Show the stage again"
          onClick={() => run('black')}
        />
      ) : (
        dialog
      )}
    </section>
  )
}
