import { sharedView } from '@/report/exports/shared-view'
import type { Scene } from '@/scene/scene'
import { setSurface } from '@/store/view-store'
import { formatView } from '@/url/view-codec'
import { say } from '@/words/say'
import { CodeDialog } from './code-dialog'
import { FindDialog } from './find-dialog'
import { JumpDialog } from './jump-dialog'
import { KeysDialog } from './keys-dialog'
import { LeaveDialog } from './leave-dialog'
import { Overview } from './overview'
import { SourcesDialog } from './sources-dialog'
import { STAGE_COMMANDS } from './stage-commands'
import type { DrawMoment } from './use-step-pictures'
import type { TalkState } from './use-talk'
import { wordsOffStep } from './words-off-step'

/** The command whose dialog is open. */
export type OpenDialog = 'help' | 'jump' | 'overview' | 'find' | 'sources' | 'code' | 'leave' | null

interface StageDialogProps {
  readonly scene: Scene
  readonly talk: TalkState | null
  readonly open: OpenDialog
  readonly draw: DrawMoment
  readonly onClose: () => void
}

/** The address of what is on stage, for others: of a story that ships its step, else the state. */
function codeQuery(scene: Scene): string {
  return formatView(sharedView({ ...scene.view, day: scene.day, data: scene.index.chain.version }))
}

/** Whatever a speaker has called up over the stage. */
export function StageDialog({ scene, talk, open, draw, onClose }: StageDialogProps) {
  if (open === 'help') return <KeysDialog commands={STAGE_COMMANDS} onClose={onClose} />
  if (open === 'leave') {
    return <LeaveDialog onLeave={() => setSurface('explore')} onStay={onClose} />
  }
  if (open === 'sources') return <SourcesDialog scene={scene} onClose={onClose} />
  if (open === 'code') {
    const told = talk?.isElsewhere ? wordsOffStep(scene).title : talk && say(talk.moment.title)
    const title = told ?? say(scene.index.chain.title)
    return <CodeDialog query={codeQuery(scene)} title={title} onClose={onClose} />
  }
  if (!talk) return null
  if (open === 'jump') return <JumpDialog talk={talk} onClose={onClose} />
  if (open === 'find') return <FindDialog index={scene.index} talk={talk} onClose={onClose} />
  if (open === 'overview') return <Overview talk={talk} draw={draw} onClose={onClose} />
  return null
}
