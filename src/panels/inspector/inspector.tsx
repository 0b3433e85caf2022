import { X } from 'lucide-react'
import type { Scene } from '@/scene/scene'
import type { Selection } from '@/store/view-state'
import { select } from '@/store/view-store'
import { IconButton } from '@/ui/button'
import { later } from '@/ui/later'
import { controlWords } from '@/words/controls'
import { inspectorWords } from '@/words/inspector'
import { type OpenChanges, useChangesSheet } from '../versions/use-changes-sheet'
import styles from './inspector.module.css'

const EventInspector = later(
  () => inspectorWords.parts.event,
  () => import('./event-inspector'),
  (part) => part.EventInspector,
)
const LinkInspector = later(
  () => inspectorWords.parts.link,
  () => import('./link-inspector'),
  (part) => part.LinkInspector,
)
const PlaceInspector = later(
  () => inspectorWords.parts.place,
  () => import('./place-inspector'),
  (part) => part.PlaceInspector,
)
const GroupInspector = later(
  () => inspectorWords.parts.group,
  () => import('./place-inspector'),
  (part) => part.GroupInspector,
)

interface SelectedProps {
  readonly scene: Scene
  readonly selection: Selection
  readonly onOpenChanges: OpenChanges
}

/** What is selected, in full. */
function Selected({ scene, selection, onOpenChanges }: SelectedProps) {
  const { kind, id } = selection
  return (
    <div className={styles.inspector}>
      <div className={styles.close}>
        <IconButton label={controlWords.close} tone="quiet" onClick={() => select(null)}>
          <X />
        </IconButton>
      </div>
      {kind === 'link' && <LinkInspector scene={scene} id={id} onOpenChanges={onOpenChanges} />}
      {kind === 'event' && <EventInspector scene={scene} id={id} onOpenChanges={onOpenChanges} />}
      {kind === 'place' && <PlaceInspector scene={scene} id={id} />}
      {kind === 'group' && <GroupInspector scene={scene} id={id} />}
    </div>
  )
}

/** What is selected, in full; nothing where nothing is. */
export function Inspector({ scene }: { readonly scene: Scene }) {
  const { openChanges, changesSheet } = useChangesSheet(scene.index)
  const { selection } = scene
  return (
    <>
      {selection && (
        <Selected
          key={`${selection.kind}:${selection.id}`}
          scene={scene}
          selection={selection}
          onOpenChanges={openChanges}
        />
      )}
      {changesSheet}
    </>
  )
}
