import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import type { Scope } from '@/model/schema/network'
import { CommodityToggles } from '@/panels/legend/commodity-toggles'
import { voiceOptions } from '@/report/voice-words'
import type { Scene } from '@/scene/scene'
import { setBy, setScope } from '@/store/view-store'
import { Button } from '@/ui/button'
import { type Choice, ChoiceList } from '@/ui/choice-list'
import { Popover } from '@/ui/popover'
import { facts } from '@/words/joined'
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

/** What is chosen where it is not the first, which every map opens with. */
function unusual<T extends string>(value: T, options: readonly Choice<T>[]): readonly string[] {
  return options.slice(1).flatMap((option) => (option.value === value ? option.text : []))
}

interface MapChoicesProps {
  readonly scene: Scene
  /** A table has no projection. */
  readonly isMap?: boolean
}

/** What the map shows and how. */
export function MapChoices({ scene, isMap = true }: MapChoicesProps) {
  const { scope, by } = scene.view
  const drawing = useProjectionChoice()
  return (
    <>
      <h3 className={styles.heading}>{mapChoiceWords.detail}</h3>
      <ChoiceList
        label={mapChoiceWords.detail}
        value={scope}
        options={scopesOf(scene.index)}
        onChange={setScope}
      />
      <h3 className={styles.heading}>{mapChoiceWords.voices}</h3>
      <ChoiceList
        label={mapChoiceWords.voices}
        value={by}
        options={voiceOptions(scene.index)}
        onChange={setBy}
      />
      {isMap && <h3 className={styles.heading}>{mapChoiceWords.projection}</h3>}
      {isMap && <ChoiceList {...drawing} />}
      <h3 className={styles.heading}>{mapChoiceWords.flows}</h3>
      <CommodityToggles scene={scene} />
    </>
  )
}

/** The same behind one button, which names what is not as usual. */
export function MapMenu({ scene, isMap }: Required<MapChoicesProps>) {
  const { index, view } = scene
  const drawing = useProjectionChoice()
  const chosen = facts([
    ...unusual(view.scope, scopesOf(index)),
    ...unusual(view.by, voiceOptions(index)),
    ...(isMap ? unusual(drawing.value, drawing.options) : []),
    ...(view.show === null ? [] : [mapChoiceWords.someFlows]),
  ])
  return (
    <Popover
      title={mapChoiceWords.label}
      side="top"
      trigger={(trigger) => (
        <Button {...trigger}>
          {chosen === '' ? mapChoiceWords.button : mapChoiceWords.buttonWith(chosen)}
        </Button>
      )}
    >
      <MapChoices scene={scene} isMap={isMap} />
    </Popover>
  )
}
