import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import type { Scope } from '@/model/schema/network'
import { CommodityToggles } from '@/panels/legend/commodity-toggles'
import { voiceOptions } from '@/report/voice-words'
import type { Scene } from '@/scene/scene'
import { setBy, setScope } from '@/store/view-store'
import { Button } from '@/ui/button'
import { type Choice, ChoiceList, ChoiceMenu } from '@/ui/choice-menu'
import { Popover } from '@/ui/popover'
import { mapChoiceWords } from '@/words/map-choices'
import { list } from '@/words/numbers'
import { say } from '@/words/say'
import styles from './map-choices.module.css'
import { useProjectionChoice } from './projection-choice'

/** The countries and what else leads at their level, by name. */
function countryNames({ chain }: ChainIndex): string {
  const leading = chain.places.filter(
    (place) => place.kind === 'country' && isLeading(chain, place),
  )
  return list(leading.map(({ name }) => say(name)))
}

const scopesOf = (index: ChainIndex): readonly Choice<Scope>[] => [
  { value: 'country', text: mapChoiceWords.countries, hint: countryNames(index) },
  {
    value: 'regional',
    text: mapChoiceWords.regions,
    hint: mapChoiceWords.regionsHint,
  },
]

interface MapChoicesProps {
  readonly scene: Scene
  /** A table has no projection. */
  readonly isMap: boolean
}

/** What the map shows and how: on the map itself, where one looks for it. */
export function MapChoices({ scene, isMap }: MapChoicesProps) {
  const { scope, by } = scene.view
  const drawing = useProjectionChoice()
  return (
    <section className={styles.mapChoices} aria-label={mapChoiceWords.label}>
      <Popover
        title={mapChoiceWords.flows}
        side="top"
        trigger={(trigger) => <Button {...trigger}>{mapChoiceWords.lines}</Button>}
      >
        <CommodityToggles scene={scene} />
      </Popover>
      <ChoiceMenu
        label={mapChoiceWords.detail}
        value={scope}
        options={scopesOf(scene.index)}
        onChange={setScope}
      />
      <ChoiceMenu
        label={mapChoiceWords.voices}
        value={by}
        options={voiceOptions(scene.index)}
        onChange={setBy}
      />
      {isMap && <ChoiceMenu {...drawing} />}
    </section>
  )
}

/** The same in one list, for the menu of a small screen. */
export function MapChoiceLists({ scene }: { readonly scene: Scene }) {
  const { scope, by } = scene.view
  const drawing = useProjectionChoice()
  return (
    <>
      <h3>{mapChoiceWords.detail}</h3>
      <ChoiceList
        label={mapChoiceWords.detail}
        value={scope}
        options={scopesOf(scene.index)}
        onChange={setScope}
      />
      <h3>{mapChoiceWords.voices}</h3>
      <ChoiceList
        label={mapChoiceWords.voices}
        value={by}
        options={voiceOptions(scene.index)}
        onChange={setBy}
      />
      <h3>{mapChoiceWords.projection}</h3>
      <ChoiceList {...drawing} />
      <h3>{mapChoiceWords.flows}</h3>
      <CommodityToggles scene={scene} />
    </>
  )
}
