import { type ReactNode, useRef } from 'react'
import { noEffectWords } from '@/report/event-words'
import type { Scene, SceneEvent } from '@/scene/scene'
import { select, setEventOn } from '@/store/view-store'
import { Sentence } from '@/ui/sentence'
import { Switch } from '@/ui/switch'
import { Unbroken } from '@/ui/unbroken'
import { eventEffectWords } from '@/words/event-effects'
import { eventToldWords } from '@/words/event-told'
import { facts } from '@/words/joined'
import { say } from '@/words/say'
import { Swatch } from '../inspector/swatch'
import styles from './headline.module.css'
import {
  effectLines,
  kickerWords,
  sameDayEvents,
  shortNames,
  switchedLines,
  switchedTitle,
} from './headline-words'
import { useWholeLines } from './use-whole-lines'

/** More would be the inspector. */
const MOST_LINES = 4
const MOST_SWITCHED = 3

const inspect = (event: SceneEvent) => select({ kind: 'event', id: event.event.id })

interface EffectsProps {
  readonly scene: Scene
  readonly event: SceneEvent
  /** Who says so stands a press away. */
  readonly isBare?: boolean
}

/** What an event did, route by route: as many as what holds the list has room for. */
export function Effects({ scene, event, isBare = false }: EffectsProps) {
  const lines = effectLines(scene, event)
  const list = useRef<HTMLUListElement>(null)
  const what = lines.map(({ key, change, saidBy }) => [key, change, saidBy].join()).join('\n')
  const shown = useWholeLines(list, what, MOST_LINES)
  const rest = lines.length - Math.max(shown, 0)
  if (lines.length === 0) {
    return <p className={styles.none}>{noEffectWords(event.event) ?? eventToldWords.noRouteHere}</p>
  }
  return (
    <ul
      ref={list}
      className={styles.effects}
      data-bare={isBare || undefined}
      aria-label={eventEffectWords.list}
    >
      {lines.slice(0, MOST_LINES).map(({ key, link, name, change, saidBy }, place) => (
        <li key={key} hidden={place >= shown}>
          <Swatch index={scene.index} commodity={link.commodity} lengthPx={16} />
          <div>
            <button
              type="button"
              className={styles.route}
              data-leads-to={`link:${link.id}`}
              onClick={() => select({ kind: 'link', id: link.id })}
            >
              <Sentence
                text={eventToldWords.effect}
                parts={{ route: name, change: <strong>{change}</strong> }}
              />
            </button>
            {!isBare && (
              <p className={styles.saidBy} title={facts(saidBy)}>
                {shortNames(saidBy)}
              </p>
            )}
          </div>
        </li>
      ))}
      <li hidden={rest <= 0 || shown < 0} data-beyond={Math.max(lines.length - MOST_LINES, 0)}>
        <button type="button" className={styles.more} onClick={() => inspect(event)}>
          {shown > 0 ? eventToldWords.moreEffects(rest) : eventToldWords.effects(rest)}
        </button>
      </li>
    </ul>
  )
}

/** What switching has changed on the map, as soon as it has. */
function Switched({ scene, event }: { readonly scene: Scene; readonly event: SceneEvent }) {
  if (event.isOn) return null
  const lines = switchedLines(scene)
  const rest = lines.length - MOST_SWITCHED
  return (
    // To be read: the page's one voice says it.
    <div
      className={styles.switched}
      role="status"
      aria-live="off"
      aria-label={eventToldWords.different}
    >
      <p>
        <strong>{switchedTitle(scene)}</strong>
      </p>
      {lines.length === 0 && <p>{eventToldWords.nothingDifferent}</p>}
      <ul>
        {lines.slice(0, MOST_SWITCHED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 && <li>{eventToldWords.moreLines(rest)}</li>}
      </ul>
    </div>
  )
}

interface HeadlineProps {
  readonly scene: Scene
  /** On a small screen there is room for the sentence, and little more. */
  readonly isShort?: boolean
  /** What stands below: the way in for whoever comes for the first time. */
  readonly children?: ReactNode
}

/** What last happened up to the day, as the one sentence over the map. */
export function Headline({ scene, isShort = false, children }: HeadlineProps) {
  const { latest } = scene
  if (!latest) {
    return (
      <section className={styles.headline} data-part="event" aria-label={eventToldWords.region}>
        <p className={styles.kicker}>{eventToldWords.noneYet}</p>
        <h2 className={styles.title}>{eventToldWords.nothingYet}</h2>
        {children}
      </section>
    )
  }
  const title = say(latest.event.title)
  const together = sameDayEvents(scene, latest)
  return (
    <section
      className={styles.headline}
      data-part="event"
      data-short={isShort || undefined}
      aria-label={eventToldWords.region}
    >
      <div className={styles.head}>
        <p className={styles.kicker}>{kickerWords(scene, latest)}</p>
        <Switch
          key={latest.event.id}
          label={title}
          isOn={latest.isOn}
          onChange={(isOn) => setEventOn(latest.event, isOn)}
        />
      </div>
      <h2 className={styles.title} data-off={!latest.isOn || undefined}>
        <button
          type="button"
          data-leads-to={`event:${latest.event.id}`}
          onClick={() => inspect(latest)}
        >
          <Unbroken text={title} />
        </button>
      </h2>
      <Switched scene={scene} event={latest} />
      {latest.isOn && <Effects scene={scene} event={latest} />}
      {together.length > 0 && (
        <p className={styles.together}>
          <Sentence
            text={eventToldWords.alsoThatDay(together.length)}
            parts={{
              events: together.map((event) => (
                <button
                  key={event.event.id}
                  type="button"
                  data-leads-to={`event:${event.event.id}`}
                  onClick={() => inspect(event)}
                >
                  {say(event.event.title)}
                </button>
              )),
            }}
          />
        </p>
      )}
      {children}
    </section>
  )
}
