import { useEffect, useMemo, useRef, useState } from 'react'
import { createSceneBuilder } from '@/scene/build-scene'
import { namedSeries } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import { beginPresenting, usePresenterStore } from '@/store/presenter-store'
import { setBlack, useTalkStore } from '@/store/talk-store'
import { setSurface, useViewStore } from '@/store/view-store'
import { viewOfMoment } from '@/story/story-path'
import { useSwipe } from '@/ui/use-swipe'
import { stageWords } from '@/words/stage'
import { PointerLayer } from './pointer-layer'
import { RestingPointer } from './resting-pointer'
import styles from './stage.module.css'
import { StageAxis } from './stage-axis'
import { StageCaption } from './stage-caption'
import { isPresentersOwn, type StageCommand } from './stage-commands'
import { StageControls } from './stage-controls'
import { type OpenDialog, StageDialog } from './stage-dialog'
import { StageFallback } from './stage-fallback'
import { StagePicture } from './stage-picture'
import { StageStart } from './stage-start'
import { askFullScreen, openSpeakerWindow, toggleFullScreen } from './stage-windows'
import { useBlurAfterPress } from './use-blur-after-press'
import { useIdle } from './use-idle'
import { usePointing } from './use-pointing'
import { useStageKeys } from './use-stage-keys'
import { useStageSync } from './use-stage-sync'
import type { DrawMoment } from './use-step-pictures'
import { nearMoment, runOnTalk, type TalkState, useTalk } from './use-talk'
import { useTypedStep } from './use-typed-step'

interface StageProps {
  readonly scene: Scene
  /** Draws what a step shows. */
  readonly draw: DrawMoment
  /** How much of the screen the words at the foot take. */
  readonly onFoot: (heightPx: number) => void
}

const DIALOGS: readonly StageCommand[] = ['help', 'jump', 'overview', 'find', 'sources', 'code']

/** Of those, what a view without a story has as well. */
const WITHOUT_STEPS: readonly StageCommand[] = ['help', 'sources', 'code']

/** Nobody should come back to a stage that is still black. */
function useLightOnLeaving(): void {
  useEffect(() => {
    // Synchronises the dark with the surface, whichever way the stage is left. A reload keeps it.
    return useViewStore.subscribe(({ view }) => {
      if (view.surface !== 'present') setBlack(false)
    })
  }, [])
}

/** The picture that came before on the way; null at the beginning, and off the path. */
function useSceneBefore(scene: Scene, talk: TalkState | null): Scene | null {
  const build = useMemo(() => createSceneBuilder(scene.index), [scene.index])
  const before = talk && !talk.isOff ? nearMoment(talk, -1) : null
  return useMemo(
    () => (before && talk ? build(viewOfMoment(talk.story, before, scene.view)) : null),
    [before, talk, build, scene.view],
  )
}

/** Tells how high an element is, whenever that changes. */
function useHeightOf(onHeight: (heightPx: number) => void) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Synchronises with the layout of the words.
    const { current } = element
    if (!current) return
    const observer = new ResizeObserver(() => onHeight(current.offsetHeight))
    observer.observe(current)
    return () => observer.disconnect()
  }, [onHeight])
  return element
}

/** What stands over the map on stage: the caption, the axis, and what a speaker may call up. */
export function Stage({ scene, draw, onFoot }: StageProps) {
  const { talk, trouble } = useTalk(scene.index)
  const isBlack = useTalkStore((store) => store.isBlack)
  const [open, setOpen] = useState<OpenDialog>(null)
  const { isIdle, isResting } = useIdle()
  const before = useSceneBefore(scene, talk)
  const foot = useHeightOf(onFoot)
  const pointing = usePointing()
  useLightOnLeaving()
  useBlurAfterPress()
  const { isLinked } = useStageSync()
  const [isSpeakerAsked, setIsSpeakerAsked] = useState(false)

  const isPresenting = usePresenterStore((store) => store.isPresenting)

  const run = (command: StageCommand): boolean => {
    if (isPresentersOwn(command)) beginPresenting()
    if (command === 'start') {
      setBlack(false)
      void askFullScreen()
      return true
    }
    if (!isBlack && pointing.run(command)) return true
    setIsSpeakerAsked(command === 'speaker')
    if (runOnTalk(command, talk)) return true
    if (DIALOGS.includes(command)) {
      const canOpen = WITHOUT_STEPS.includes(command) || talk !== null
      setOpen(canOpen && command !== open ? (command as OpenDialog) : null)
    } else if (command === 'full-screen') toggleFullScreen()
    else if (command === 'speaker') openSpeakerWindow()
    else if (command === 'leave' && !isPresenting) setSurface('explore')
    else if (command === 'leave') setOpen(open === 'leave' ? null : 'leave')
    else if (command === 'explore') setSurface('explore')
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
  const swipe = useSwipe((direction) => run(direction === 'left' ? 'next' : 'previous'))
  const kind = talk && !talk.isOff ? talk.moment.kind : 'map'
  const hasChart = kind === 'map' && namedSeries(scene.view).length > 0

  return (
    <section
      className={styles.stage}
      aria-label={stageWords.stage}
      data-idle={isIdle || undefined}
      data-chart={hasChart || undefined}
    >
      {isResting && <RestingPointer />}
      {scene.view.story && !talk && <StageFallback trouble={trouble} />}
      {isSpeakerAsked && !isLinked && (
        <div className={styles.fallback} role="status">
          <p>{stageWords.unlinked}</p>
        </div>
      )}
      {(kind !== 'map' || hasChart) && (
        <StagePicture scene={scene} talk={talk} kind={hasChart ? 'chart' : kind} draw={draw} />
      )}
      <div ref={foot} className={styles.foot} {...swipe}>
        <StageCaption scene={scene} before={before} talk={talk} onReturn={() => run('return')} />
        <StageAxis scene={scene} story={talk?.story ?? null} />
      </div>
      <StageControls hasSteps={talk !== null} onCommand={run} />
      {typed && (
        <p className={styles.typed} role="status">
          {stageWords.typed(typed)}
        </p>
      )}
      {/* Where there is nothing to tell, the sentence on that and its button come first. */}
      {isPresenting && !trouble && <StageStart />}
      <PointerLayer />
      {isBlack ? (
        <button
          type="button"
          className={styles.black}
          aria-label={stageWords.light}
          onClick={() => run('black')}
        />
      ) : (
        <StageDialog scene={scene} talk={talk} open={open} draw={draw} onClose={close} />
      )}
    </section>
  )
}
