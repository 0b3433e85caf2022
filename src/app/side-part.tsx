import { X } from 'lucide-react'
import { Inspector } from '@/panels/inspector/inspector'
import type { Scene } from '@/scene/scene'
import { setSide, useSessionStore } from '@/store/session-store'
import { Boundary } from '@/ui/boundary'
import { IconButton } from '@/ui/button'
import styles from './app.module.css'
import { EventList } from './lazy-parts'

/** All events, to be searched. */
function Events({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <div className={styles.sideHead}>
        <h2>All events</h2>
        <IconButton label="Close the list of events" tone="quiet" onClick={() => setSide(null)}>
          <X />
        </IconButton>
      </div>
      <EventList scene={scene} />
    </>
  )
}

/** What somebody opened beside the map: what is selected, or else the list they asked for. */
export function SidePart({ scene }: { readonly scene: Scene }) {
  const side = useSessionStore((store) => store.side)
  if (!scene.selection && side === null) return null
  return (
    <aside className={styles.rightSide} aria-label="Details">
      <Boundary what="the inspector">
        <section className={styles.panel} aria-label={scene.selection ? 'Inspector' : 'Events'}>
          <div className={styles.scrolling}>
            {scene.selection ? <Inspector scene={scene} /> : <Events scene={scene} />}
          </div>
        </section>
      </Boundary>
    </aside>
  )
}
