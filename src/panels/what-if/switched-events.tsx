import { useId, useState } from 'react'
import type { Scene, SceneEvent } from '@/scene/scene'
import { setEventOn } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Switch } from '@/ui/switch'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { whatIfSheetWords } from '@/words/what-if-sheet'
import styles from './what-if.module.css'

/** Not as it is by default: verified and off, or not verified and on. */
function isSwitched({ event, isOn }: SceneEvent): boolean {
  return event.kind !== 'background' && (event.status === 'verified') !== isOn
}

/** Verified events that are described to have done something, and are on. */
function canBeSwitchedOff({ event, isOn }: SceneEvent): boolean {
  return isOn && event.status === 'verified' && event.effects.length > 0
}

/** A list to choose from, and a button: arrow keys in the list must not switch anything yet. */
function EventPicker({ scene }: { readonly scene: Scene }) {
  const words = whatIfSheetWords.events
  const [picked, setPicked] = useState('')
  const options = scene.events.filter(canBeSwitchedOff)
  const chosen = options.find(({ event }) => event.id === picked)
  return (
    <div className={styles.picker}>
      <select
        className={styles.pick}
        aria-label={words.choice}
        value={chosen ? picked : ''}
        onChange={(event) => setPicked(event.target.value)}
      >
        <option value="">{words.choose}</option>
        {options.map(({ event, day, precision }) => (
          <option key={event.id} value={event.id}>
            {words.option(dayWords(day, precision), say(event.title))}
          </option>
        ))}
      </select>
      <Button
        disabled={!chosen}
        onClick={() => {
          if (chosen) setEventOn(chosen.event, false)
        }}
      >
        {words.switchOff}
      </Button>
    </div>
  )
}

/** The events that are not as they happened, each with its switch, and a way to add one. */
export function SwitchedEvents({ scene }: { readonly scene: Scene }) {
  const words = whatIfSheetWords.events
  const id = useId()
  const switched = scene.events.filter(isSwitched)
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.title}
      </h3>
      {switched.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={styles.plain} aria-label={words.title}>
        {switched.map((sceneEvent) => {
          const { event, day, precision, isOn } = sceneEvent
          const date = dayWords(day, precision)
          return (
            <li key={event.id} className={styles.event}>
              <span>
                <span className={styles.quiet}>
                  {event.status === 'verified' ? date : words.imaginedDate(date)}
                </span>
                <br />
                {say(event.title)}
              </span>
              <Switch
                label={say(event.title)}
                isOn={isOn}
                onChange={(next) => setEventOn(event, next)}
              />
            </li>
          )
        })}
      </ul>
      <EventPicker scene={scene} />
    </section>
  )
}
