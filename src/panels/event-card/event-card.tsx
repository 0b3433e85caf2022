import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'
import { select } from '@/store/view-store'
import { EventBody, EventHead } from './event-body'
import styles from './event-card.module.css'

/** What last happened up to the day: one card, with all that happened on the same date. */
export function EventCard({ scene }: { readonly scene: Scene }) {
  const { latest, events } = scene
  if (!latest) {
    return (
      <p className={styles.quiet}>
        Nothing on the time axis has happened yet. Press “Next event” to begin.
      </p>
    )
  }
  const together = events.filter((event) => event.isOn && event.day === latest.day)
  return (
    <div className={styles.cards}>
      {together.map((event) => (
        <article key={event.event.id} className={styles.card}>
          <EventHead event={event} />
          <h2 className={styles.title}>
            <button
              type="button"
              className={styles.titleButton}
              onClick={() => select({ kind: 'event', id: event.event.id })}
            >
              {say(event.event.title)}
            </button>
          </h2>
          <EventBody scene={scene} event={event} />
        </article>
      ))}
    </div>
  )
}
