import type { ChainIndex } from '@/model/chain-index'
import type { Scene } from '@/scene/scene'
import { titleInSentence } from '@/words/letter-case'
import { productWords } from '@/words/product'
import { say } from '@/words/say'
import { stateFactsWords } from '@/words/state-facts'
import { claimsTitle } from '../claims/claims-of-essays'
import { pictureTitle } from './state-words'

/** "Chokepoint: who did what, when": of the site, and of its opening state. */
export function siteTitle({ index }: Pick<Scene, 'index'>): string {
  return productWords.siteTitle(titleInSentence(say(index.chain.subtitle)))
}

/**
 * The title of what goes by a name or a number alone: a country, a group, a claim. Two chains have a China each, so that
 * all but the first say whose it is.
 */
export function titleOfNamed({ chain, param }: ChainIndex, title: string): string {
  return param === null ? title : productWords.ofChain(title, say(chain.title))
}

/** What is selected, or the chain, and the day, as it is called outside the app. */
function frontTitle(scene: Scene): string {
  const title = pictureTitle(scene)
  const isName = scene.selection?.kind === 'place' || scene.selection?.kind === 'group'
  return isName ? titleOfNamed(scene.index, title) : title
}

/** What a state is called by itself; null for the opening state, which goes by the site's title. */
function ownTitle(scene: Scene): string | null {
  const { view, index, selection, day, whatIf, comparison } = scene
  if (view.surface === 'claims') return claimsTitle(index)
  if (view.surface === 'table') return stateFactsWords.table(frontTitle(scene))
  const isOpening = day === index.openingDay && !selection && !whatIf && !comparison
  return isOpening ? null : frontTitle(scene)
}

/**
 * What a state is called in a tab, a bookmark or a history: "Woodside: Biden and Xi resume cooperation
 * on drugs, 15 November 2023 · Chokepoint".
 */
export function stateTitle(scene: Scene): string {
  const own = ownTitle(scene)
  return own === null ? siteTitle(scene) : productWords.pageTitle(own)
}

/** The same where the name of the map stands beside it: "Woodside: …, 15 November 2023". */
export function bareStateTitle(scene: Scene): string {
  return ownTitle(scene) ?? siteTitle(scene)
}
