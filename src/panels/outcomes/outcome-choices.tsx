import { useId } from 'react'
import { offeredWords, SERIES_GROUPS } from '@/scene/outcomes/series-words'
import { TINT_SERIES } from '@/scene/outcomes/state-tint'
import type { Scene } from '@/scene/scene'
import { useSeries } from '@/scene/use-series'
import { say } from '@/scene/words'
import { setScoreOpen } from '@/store/session-store'
import { setSeriesShown, setTint } from '@/store/view-store'
import { Switch } from '@/ui/switch'
import styles from './choices.module.css'

interface ChoiceProps {
  readonly id: string
  readonly isShown: boolean
}

function SeriesChoice({ id, isShown }: ChoiceProps) {
  const domId = useId()
  const { series } = useSeries(id)
  const words = offeredWords(id)
  if (!words) return null
  return (
    <li className={styles.choice}>
      <input
        type="checkbox"
        id={domId}
        checked={isShown}
        aria-describedby={`${domId}-about`}
        onChange={(event) => {
          setSeriesShown(id, event.target.checked)
          // What is asked for is to be seen: the outcomes stand in the unfolded dock.
          setScoreOpen(true)
        }}
      />
      <div>
        <label htmlFor={domId}>
          {words.label} <span className={styles.note}>{words.note}</span>
        </label>
        <p id={`${domId}-about`} className={styles.about}>
          {words.measures}
          {series && ` Unit: ${say(series.unit)}.`}
        </p>
      </div>
    </li>
  )
}

/** Which outcomes are drawn under the links, and whether the map is coloured by one. */
export function OutcomeChoices({ scene }: { readonly scene: Scene }) {
  const { index, view } = scene
  const known = new Set(index.chain.series.map(({ id }) => id))
  return (
    <div className={styles.choices}>
      {known.has(TINT_SERIES) && (
        <div className={styles.tint}>
          <Switch
            label="US states by death rate"
            isOn={view.tint === 'deaths'}
            onChange={(isOn) => setTint(isOn ? 'deaths' : 'none')}
          />
          <div>
            <p>US states by death rate</p>
            <p className={styles.about}>
              Colours the map by deaths per 100,000 residents in the year of the day. Crude rates,
              not adjusted for age; a state with under 20 deaths has no figure.
            </p>
          </div>
        </div>
      )}
      {SERIES_GROUPS.map(({ name, ids }) => (
        <fieldset key={name} className={styles.group}>
          <legend>{name}</legend>
          <ul>
            {ids
              .filter((id) => known.has(id))
              .map((id) => (
                <SeriesChoice key={id} id={id} isShown={view.series.includes(id)} />
              ))}
          </ul>
        </fieldset>
      ))}
      <p className={styles.about}>
        Each measure has a lane and a scale of its own. What moves after an event need not have
        moved because of it.
      </p>
    </div>
  )
}
