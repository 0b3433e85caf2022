import { X } from 'lucide-react'
import { Suspense } from 'react'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { IconButton } from '@/ui/button'
import { later } from '@/ui/later'
import styles from './inspector.module.css'

const EventInspector = later(async () => (await import('./event-inspector')).EventInspector)
const LinkInspector = later(async () => (await import('./link-inspector')).LinkInspector)
const PlaceInspector = later(async () => (await import('./place-inspector')).PlaceInspector)
const GroupInspector = later(async () => (await import('./place-inspector')).GroupInspector)

/** What is selected, in full; nothing where nothing is. */
export function Inspector({ scene }: { readonly scene: Scene }) {
  const { selection } = scene
  if (!selection) return null
  const { kind, id } = selection
  return (
    <div className={styles.inspector} key={`${kind}:${id}`}>
      <div className={styles.close}>
        <IconButton label="Close" tone="quiet" onClick={() => select(null)}>
          <X />
        </IconButton>
      </div>
      <Suspense fallback={null}>
        {kind === 'link' && <LinkInspector scene={scene} id={id} />}
        {kind === 'event' && <EventInspector scene={scene} id={id} />}
        {kind === 'place' && <PlaceInspector scene={scene} id={id} />}
        {kind === 'group' && <GroupInspector scene={scene} id={id} />}
      </Suspense>
    </div>
  )
}
