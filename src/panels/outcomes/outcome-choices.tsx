import { useId, useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { chosenSeries, seriesInView } from '@/scene/outcomes/named-series'
import { readOutcome } from '@/scene/outcomes/read-outcome'
import { seriesWords } from '@/scene/outcomes/series-words'
import type { Scene } from '@/scene/scene'
import { useSeries } from '@/scene/use-series'
import { setScoreOpen } from '@/store/session-store'
import { setSeries, setTint } from '@/store/view-store'
import { Switch } from '@/ui/switch'
import { outcomeLaneWords } from '@/words/outcome-lanes'
import { say } from '@/words/say'
import styles from './choices.module.css'
import { OutcomePreview } from './outcome-preview'

type Listed = ChainIndex['chain']['series'][number]

interface ChoiceProps {
  readonly scene: Scene
  readonly listed: Listed
  readonly isShown: boolean
  readonly onShown: (isShown: boolean) => void
}

/** The curve comes before what it counts: a box that is ticked shows at once what it stands for. */
function SeriesChoice({ scene, listed, isShown, onShown }: ChoiceProps) {
  const domId = useId()
  const { index } = scene
  const { series } = useSeries(listed.id)
  const outcome = useMemo(() => (series ? readOutcome(series, index) : null), [series, index])
  const words = seriesWords(listed)
  return (
    <li className={styles.choice}>
      <input
        type="checkbox"
        id={domId}
        checked={isShown}
        aria-describedby={`${domId}-about`}
        onChange={(event) => {
          onShown(event.target.checked)
          // What is asked for is to be seen: the outcomes stand in the unfolded dock.
          setScoreOpen(true)
        }}
      />
      <div>
        <label htmlFor={domId}>
          {words.label} <span className={styles.note}>{words.note}</span>
        </label>
        {isShown && outcome && <OutcomePreview scene={scene} outcome={outcome} />}
        <p id={`${domId}-about`} className={styles.about}>
          {series
            ? outcomeLaneWords.choices.measuresIn(words.measures, say(series.unit))
            : words.measures}
        </p>
      </div>
    </li>
  )
}

/** Which outcomes are drawn under the links, and whether the map is coloured by one. */
export function OutcomeChoices({ scene }: { readonly scene: Scene }) {
  const { index, view } = scene
  const { choropleth, seriesGroups = [], series: all } = index.chain
  const shown = seriesInView(scene)
  const show = (id: string, isShown: boolean) => {
    const others = shown.filter((other) => other !== id)
    setSeries(chosenSeries(index, isShown ? [...others, id] : others))
  }
  return (
    <div className={styles.choices}>
      {choropleth && (
        <div className={styles.tint}>
          <Switch
            label={say(choropleth.name)}
            isOn={view.tint === choropleth.id}
            onChange={(isOn) => setTint(isOn ? choropleth.id : 'none')}
          />
          <div>
            <p>{say(choropleth.name)}</p>
            <p className={styles.about}>{say(choropleth.hint)}</p>
          </div>
        </div>
      )}
      {seriesGroups.map(({ name, series }) => (
        <fieldset key={name.en} className={styles.group}>
          <legend>{say(name)}</legend>
          <ul>
            {series
              .flatMap((id) => all.find((listed) => listed.id === id) ?? [])
              .map((listed) => (
                <SeriesChoice
                  key={listed.id}
                  scene={scene}
                  listed={listed}
                  isShown={shown.includes(listed.id)}
                  onShown={(isShown) => show(listed.id, isShown)}
                />
              ))}
          </ul>
        </fieldset>
      ))}
      <p className={styles.about}>{outcomeLaneWords.choices.caution}</p>
    </div>
  )
}
