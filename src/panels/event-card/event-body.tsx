import { eventStatusWords, eventWhenWords } from '@/report/event-words'
import { kindWords } from '@/report/record-words'
import { eventChanges } from '@/scene/event-changes'
import type { Scene, SceneEvent } from '@/scene/scene'
import { setEventOn } from '@/store/view-store'
import { Switch } from '@/ui/switch'
import { eventEffectWords } from '@/words/event-effects'
import { eventFactsWords } from '@/words/event-facts'
import { eventToldWords } from '@/words/event-told'
import { facts, labelled } from '@/words/joined'
import { say } from '@/words/say'
import { dueTo, switchedLines } from '../headline/headline-words'
import { EffectsOnLink } from './effects-on-link'
import styles from './event-card.module.css'

interface EventProps {
  readonly scene: Scene
  readonly event: SceneEvent
}

/** The date of an event and its switch. */
export function EventHead({ event }: { readonly event: SceneEvent }) {
  const { title, status, kind } = event.event
  const notVerified = eventStatusWords(status)
  return (
    <div className={styles.head}>
      <p className={styles.when}>
        {eventWhenWords(event)}
        <span className={styles.kind}>
          {notVerified ? facts([kindWords(kind), notVerified]) : kindWords(kind)}
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
  const { summary, outcome, note, effects } = event.event
  const changes = eventChanges(scene, event.event)
  const withoutIt = event.isOn ? [] : switchedLines(scene)
  return (
    <>
      {!event.isOn && event.event.kind !== 'background' && (
        <div
          className={styles.off}
          role="status"
          aria-live="off"
          aria-label={eventToldWords.different}
        >
          <p>{eventToldWords.switchedOff[dueTo(scene)]}</p>
          <ul>
            {withoutIt.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {withoutIt.length === 0 && <li>{eventToldWords.nothingDifferentLine}</li>}
          </ul>
        </div>
      )}
      <p className={styles.summary}>{say(summary)}</p>
      {outcome && <p>{labelled(eventFactsWords.outcome, say(outcome))}</p>}
      {effects.length > 0 && (
        <ul className={styles.effects} aria-label={eventEffectWords.list}>
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
