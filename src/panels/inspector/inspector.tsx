import { X } from 'lucide-react'
import { Suspense } from 'react'
import type { Scene } from '@/scene/scene'
import { dayWords, say, stateInShort } from '@/scene/words'
import type { Selection } from '@/store/view-state'
import { select } from '@/store/view-store'
import { IconButton } from '@/ui/button'
import { later } from '@/ui/later'
import { type OpenChanges, useChangesSheet } from '../versions/use-changes-sheet'
import styles from './inspector.module.css'
import { Swatch } from './swatch'

const EventInspector = later(async () => (await import('./event-inspector')).EventInspector)
const LinkInspector = later(async () => (await import('./link-inspector')).LinkInspector)
const PlaceInspector = later(async () => (await import('./place-inspector')).PlaceInspector)
const GroupInspector = later(async () => (await import('./place-inspector')).GroupInspector)

/** The routes of the day in one list: what is shown while nothing is selected. */
function Overview({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <h2 className={styles.overviewTitle}>Routes on {dayWords(scene.day)}</h2>
      {scene.links.length === 0 && (
        <p className={styles.quiet}>
          No route is shown; turn on something that flows, under the map.
        </p>
      )}
      <ul className={styles.linkRows} aria-label="Routes on this day">
        {scene.links.map((link) => (
          <li key={link.link.id}>
            <button
              type="button"
              className={styles.linkRow}
              onClick={() => select({ kind: 'link', id: link.link.id })}
            >
              <Swatch commodity={link.link.commodity} lengthPx={18} />
              <span>
                {say(link.link.title)}
                <span className={styles.quiet}> {stateInShort(link, scene.index)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

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
        <IconButton label="Close" tone="quiet" onClick={() => select(null)}>
          <X />
        </IconButton>
      </div>
      <Suspense fallback={null}>
        {kind === 'link' && <LinkInspector scene={scene} id={id} onOpenChanges={onOpenChanges} />}
        {kind === 'event' && <EventInspector scene={scene} id={id} onOpenChanges={onOpenChanges} />}
        {kind === 'place' && <PlaceInspector scene={scene} id={id} />}
        {kind === 'group' && <GroupInspector scene={scene} id={id} />}
      </Suspense>
    </div>
  )
}

/** What is selected, in full; otherwise the routes of the day. */
export function Inspector({ scene }: { readonly scene: Scene }) {
  const { openChanges, changesSheet } = useChangesSheet(scene.index)
  const { selection } = scene
  return (
    <>
      {selection ? (
        <Selected
          key={`${selection.kind}:${selection.id}`}
          scene={scene}
          selection={selection}
          onOpenChanges={openChanges}
        />
      ) : (
        <Overview scene={scene} />
      )}
      {changesSheet}
    </>
  )
}
