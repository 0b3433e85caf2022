import { eventChanges } from '@/scene/event-changes'
import type { Scene, SceneEvent } from '@/scene/scene'
import { dayWords, kindWords, say } from '@/scene/words'
import { setEventOn } from '@/store/view-store'
import { Switch } from '@/ui/switch'
import { switchedLines, switchedTitle } from '../headline/headline-words'
import { EffectsOnLink } from './effects-on-link'
import styles from './event-card.module.css'

interface EventProps {
  readonly scene: Scene
  readonly event: SceneEvent
}

/** "2 August 2024, in force 1 September 2024" */
function whenWords({ day, precision, inForceFrom, until }: SceneEvent): string {
  const start = dayWords(day, precision)
  if (until !== null) return `${start}, until ${dayWords(until - 1, precision)}`
  return inForceFrom > day ? `${start}, in force ${dayWords(inForceFrom)}` : start
}

/** The date of an event and its switch. */
export function EventHead({ event }: { readonly event: SceneEvent }) {
  const { title, status, kind } = event.event
  return (
    <div className={styles.head}>
      <p className={styles.when}>
        {whenWords(event)}
        <span className={styles.kind}>
          {kindWords(kind)}
          {status !== 'verified' &&
            ` · ${status === 'scheduled' ? 'scheduled, outcome not verified' : 'not verified'}`}
        </span>
      </p>
      {kind !== 'background' && (
        <Switch
          label={say(title)}
          isOn={event.isOn}
          onChange={(isOn) => setEventOn(event.event, isOn)}
        />
      )}
    </div>
  )
}

/** What an event was, and what it is described to have done, link by link. */
export function EventBody({ scene, event }: EventProps) {
  const { summary, note, effects } = event.event
  const changes = eventChanges(scene, event.event)
  const withoutIt = event.isOn ? [] : switchedLines(scene)
  return (
    <>
      {!event.isOn && event.event.kind !== 'background' && (
        <div className={styles.off} role="status" aria-label="What is different">
          <p>Switched off. {switchedTitle(scene)}</p>
          <ul>
            {withoutIt.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {withoutIt.length === 0 && <li>nothing on the map is different</li>}
          </ul>
        </div>
      )}
      <p className={styles.summary}>{say(summary)}</p>
      {effects.length > 0 && (
        <ul className={styles.effects} aria-label="Described effects">
          {[...Map.groupBy(effects, ({ link }) => link)].map(([linkId, group]) => {
            const link = scene.index.links.get(linkId)
            return (
              link && (
                <EffectsOnLink
                  key={linkId}
                  scene={scene}
                  link={link}
                  effects={group}
                  changes={changes.filter((change) => change.link === link)}
                  eventDay={event.day}
                />
              )
            )
          })}
        </ul>
      )}
      {note && <p className={styles.quiet}>{say(note)}</p>}
    </>
  )
}
