import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Inspector } from '@/panels/inspector/inspector'
import type { Scene } from '@/scene/scene'
import { type SidePart as Side, setSide, useSessionStore } from '@/store/session-store'
import { select } from '@/store/view-store'
import { Boundary } from '@/ui/boundary'
import { IconButton } from '@/ui/button'
import { useHandedFocus } from '@/ui/use-handed-focus'
import { appPartWords } from '@/words/app-parts'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import { EventList, RouteList } from './lazy-parts'
import { useEscape } from './use-escape'

/** The lists that may stand beside the map, each under its button. */
const namesOf = (side: NonNullable<Side>) =>
  side === 'events'
    ? { name: screenWords.allEvents, label: screenWords.events, close: screenWords.closeEvents }
    : { name: screenWords.routesInWords, label: screenWords.routes, close: screenWords.closeRoutes }

/** Stands over what scrolls: the list of events opens in its middle, where the map is in time. */
function ListHead({ side }: { readonly side: NonNullable<Side> }) {
  const { name, close } = namesOf(side)
  return (
    <div className={styles.sideHead}>
      <h2>{name}</h2>
      <IconButton label={close} tone="quiet" onClick={() => setSide(null)}>
        <X />
      </IconButton>
    </div>
  )
}

/** All events, to be searched; or the lines of the map, to be read. */
function List({ scene, side }: { readonly scene: Scene; readonly side: NonNullable<Side> }) {
  return side === 'events' ? <EventList scene={scene} /> : <RouteList scene={scene} />
}

/** What somebody opened, in the place of the headline: what is selected, or else the list they asked for. */
export function SidePart({ scene }: { readonly scene: Scene }) {
  const side = useSessionStore((store) => store.side)
  const panel = useRef<HTMLElement>(null)
  const scrolling = useRef<HTMLDivElement>(null)
  const { selection } = scene
  const shown = selection ? `${selection.kind}:${selection.id}` : (side ?? '')
  useHandedFocus(panel, shown)
  // Something else is read from its beginning, however far the one before was scrolled.
  useLayoutEffect(() => {
    if (shown) scrolling.current?.scrollTo(0, 0)
  }, [shown])
  useEscape(panel, () => (selection ? select(null) : setSide(null)))
  if (shown === '') return null
  const label = selection || !side ? screenWords.inspector : namesOf(side).label
  return (
    <aside className={styles.side} aria-label={screenWords.details}>
      <Boundary what={appPartWords.inspector}>
        <section
          ref={panel}
          className={styles.panel}
          aria-label={label}
          data-part={selection ? 'inspector' : side}
          tabIndex={-1}
        >
          {!selection && side && <ListHead side={side} />}
          <div ref={scrolling} className={styles.scrolling}>
            {selection || !side ? (
              <Inspector scene={scene} />
            ) : (
              <List key={side} scene={scene} side={side} />
            )}
          </div>
        </section>
      </Boundary>
    </aside>
  )
}
