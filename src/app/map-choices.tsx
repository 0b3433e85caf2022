import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import type { Scope } from '@/model/schema/network'
import { CommodityToggles } from '@/panels/legend/commodity-toggles'
import type { Scene } from '@/scene/scene'
import { voiceOptions } from '@/scene/voice-words'
import { setBy, setScope } from '@/store/view-store'
import { Button } from '@/ui/button'
import { type Choice, ChoiceList, ChoiceMenu } from '@/ui/choice-menu'
import { Popover } from '@/ui/popover'
import { say } from '@/words/say'
import styles from './map-choices.module.css'
import { useProjectionChoice } from './projection-choice'

const LIST = new Intl.ListFormat('en-GB')

/** The countries and what else leads at their level, by name. */
function countryNames({ chain }: ChainIndex): string {
  const leading = chain.places.filter(
    (place) => place.kind === 'country' && isLeading(chain, place),
  )
  return LIST.format(leading.map(({ name }) => say(name)))
}

const scopesOf = (index: ChainIndex): readonly Choice<Scope>[] => [
  { value: 'country', text: 'Countries', hint: countryNames(index) },
  {
    value: 'regional',
    text: 'Regions',
    hint: 'Places within countries, as further public sources tell it',
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
    <section className={styles.mapChoices} aria-label="What is shown">
      <Popover
        title="What flows"
        side="top"
        trigger={(trigger) => <Button {...trigger}>Lines</Button>}
      >
        <CommodityToggles scene={scene} />
      </Popover>
      <ChoiceMenu
        label="Detail"
        value={scope}
        options={scopesOf(scene.index)}
        onChange={setScope}
      />
      <ChoiceMenu
        label="Whose word counts"
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
      <h3>Detail</h3>
      <ChoiceList
        label="Detail"
        value={scope}
        options={scopesOf(scene.index)}
        onChange={setScope}
      />
      <h3>Whose word counts</h3>
      <ChoiceList
        label="Whose word counts"
        value={by}
        options={voiceOptions(scene.index)}
        onChange={setBy}
      />
      <h3>Projection</h3>
      <ChoiceList {...drawing} />
      <h3>What flows</h3>
      <CommodityToggles scene={scene} />
    </>
  )
}
