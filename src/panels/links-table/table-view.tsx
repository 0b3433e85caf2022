import type { Scene } from '@/scene/scene'
import { select, setEventOn } from '@/store/view-store'
import { Switch } from '@/ui/switch'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { tableViewWords } from '@/words/table-view'
import { DifferencesTable } from '../compare/differences-table'
import { LinksTable } from './links-table'
import styles from './links-table.module.css'

/** The events that count on the day, latest first, each with its switch. */
function EventsInForce({ scene }: { readonly scene: Scene }) {
  const events = [...scene.inForce].reverse()
  return (
    <section aria-labelledby="events-in-force">
      <h2 id="events-in-force" className={styles.heading}>
        {tableViewWords.events}
      </h2>
      {events.length === 0 && <p className={styles.quiet}>{tableViewWords.noEvents}</p>}
      <ul className={styles.events} aria-label={tableViewWords.events}>
        {events.map((event) => (
          <li key={event.event.id}>
            <span className={styles.date}>{dayWords(event.day, event.precision)}</span>
            <button
              type="button"
              className={styles.open}
              onClick={() => select({ kind: 'event', id: event.event.id })}
            >
              {say(event.event.title)}
            </button>
            <Switch
              label={say(event.event.title)}
              isOn={event.isOn}
              onChange={(isOn) => setEventOn(event.event, isOn)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same state as the map, in words. */
export function TableView({ scene }: { readonly scene: Scene }) {
  return (
    <div className={styles.view}>
      {scene.comparison && <DifferencesTable scene={scene} comparison={scene.comparison} />}
      <h2 className={styles.heading}>{tableViewWords.routesOn(dayWords(scene.day))}</h2>
      <LinksTable scene={scene} />
      <EventsInForce scene={scene} />
    </div>
  )
}
