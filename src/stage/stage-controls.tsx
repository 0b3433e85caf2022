import {
  ArrowLeft,
  ArrowRight,
  CircleHelp,
  Compass,
  Grid2X2,
  Maximize,
  MonitorSpeaker,
  Pen,
  Pointer,
  Presentation,
  QrCode,
  Quote,
  X,
} from 'lucide-react'
import { usePresenterStore } from '@/store/presenter-store'
import { IconButton } from '@/ui/button'
import { stageWords } from '@/words/stage'
import { stageCommandWords } from '@/words/stage-commands'
import styles from './stage.module.css'
import type { StageCommand } from './stage-commands'

const ICONS = {
  previous: ArrowLeft,
  next: ArrowRight,
  overview: Grid2X2,
  explore: Compass,
  point: Pointer,
  draw: Pen,
  code: QrCode,
  speaker: MonitorSpeaker,
  sources: Quote,
  start: Presentation,
  'full-screen': Maximize,
  help: CircleHelp,
  leave: X,
} as const

type Shown = keyof typeof ICONS

const WITH_STEPS: readonly Shown[] = ['previous', 'next', 'overview', 'explore']
const ALWAYS: readonly Shown[] = [
  'point',
  'draw',
  'code',
  'sources',
  'speaker',
  'full-screen',
  'help',
  'leave',
]
/** Whoever reads wants to go on, to look round and to know who says so. */
const FOR_READERS: readonly Shown[] = ['sources', 'start', 'leave']

/** Where nothing hovers they never fade: nothing else would say how to go on. */
const KEPT: readonly Shown[] = ['previous', 'next', 'leave']

interface StageControlsProps {
  readonly hasSteps: boolean
  readonly onCommand: (command: StageCommand) => void
}

/** The keys as buttons, for hands on a mouse or a screen; quiet until they are wanted. */
export function StageControls({ hasSteps, onCommand }: StageControlsProps) {
  const isPresenting = usePresenterStore((store) => store.isPresenting)
  const own = isPresenting ? ALWAYS : FOR_READERS
  const shown = hasSteps ? [...WITH_STEPS, ...own] : own
  const acts = isPresenting
    ? stageCommandWords.acts
    : { ...stageCommandWords.acts, ...stageCommandWords.reading }
  return (
    <div className={styles.controls} role="toolbar" aria-label={stageWords.controls}>
      {shown.map((command) => {
        const Icon = ICONS[command]
        return (
          <IconButton
            key={command}
            tone="quiet"
            data-kept={KEPT.includes(command) || undefined}
            label={acts[command]}
            onClick={() => onCommand(command)}
          >
            <Icon />
          </IconButton>
        )
      })}
    </div>
  )
}
