import { X } from 'lucide-react'
import { Suspense } from 'react'
import type { Scene } from '@/scene/scene'
import { dayWords, say, stateInShort } from '@/scene/words'
import { select } from '@/store/view-store'
import { IconButton } from '@/ui/button'
import { later } from '@/ui/later'
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

/** What is selected, in full; otherwise the links of the day. */
export function Inspector({ scene }: { readonly scene: Scene }) {
  const { selection } = scene
  if (!selection) return <Overview scene={scene} />
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
