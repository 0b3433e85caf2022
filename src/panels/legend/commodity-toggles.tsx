import type { Scene } from '@/scene/scene'
import { linksInView } from '@/scene/visible'
import { setCommodityShown } from '@/store/view-store'
import { flowChoiceWords } from '@/words/flow-choice'
import { inSentence } from '@/words/letter-case'
import { say } from '@/words/say'
import { Swatch } from '../inspector/swatch'
import styles from './legend.module.css'

/** What flows, each with a piece of its line: shows what is what, and hides or shows it. */
export function CommodityToggles({ scene }: { readonly scene: Scene }) {
  const { index, view } = scene
  const present = new Set(
    linksInView(index, { ...view, show: null }).map(({ commodity }) => commodity),
  )
  return (
    <fieldset className={styles.toggles}>
      <legend className="visually-hidden">{flowChoiceWords.name}</legend>
      {index.chain.commodities
        .filter(({ id }) => present.has(id))
        .map(({ id, name }) => {
          const flows = inSentence(say(name))
          const isShown = view.show === null || view.show.includes(id)
          return (
            <button
              key={id}
              type="button"
              className={styles.toggle}
              aria-pressed={isShown}
              title={isShown ? flowChoiceWords.hide(flows) : flowChoiceWords.show(flows)}
              onClick={() => setCommodityShown(id, !isShown, [...index.commodities.keys()])}
            >
              <Swatch index={index} commodity={id} lengthPx={20} />
              {say(name)}
            </button>
          )
        })}
    </fieldset>
  )
}
