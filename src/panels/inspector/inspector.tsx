import { X } from 'lucide-react'
import type { Scene } from '@/scene/scene'
import { linkSummary, say } from '@/scene/words'
import { select } from '@/store/view-store'
import { IconButton } from '@/ui/button'
import { later } from '@/ui/later'
import styles from './inspector.module.css'
import { Swatch } from './swatch'

const EventInspector = later(
  'what is known of this event',
  () => import('./event-inspector'),
  (part) => part.EventInspector,
)
const LinkInspector = later(
  'what is known of this link',
  () => import('./link-inspector'),
  (part) => part.LinkInspector,
)
const PlaceInspector = later(
  'what is known of this place',
  () => import('./place-inspector'),
  (part) => part.PlaceInspector,
)
const GroupInspector = later(
  'what is known of this group',
  () => import('./place-inspector'),
  (part) => part.GroupInspector,
)

/** The links of the day in one list: what is shown while nothing is selected. */
function Overview({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <h2 className={styles.overviewTitle}>On this day</h2>
      {scene.links.length === 0 && (
        <p className={styles.quiet}>No link is shown. Turn a commodity on to see its links.</p>
      )}
      <ul className={styles.linkRows} aria-label="Links on this day">
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
                <span className={styles.quiet}> {linkSummary(link, scene.index)}</span>
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
      {kind === 'link' && <LinkInspector scene={scene} id={id} />}
      {kind === 'event' && <EventInspector scene={scene} id={id} />}
      {kind === 'place' && <PlaceInspector scene={scene} id={id} />}
      {kind === 'group' && <GroupInspector scene={scene} id={id} />}
    </div>
  )
}
