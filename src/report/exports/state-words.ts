import { formatIsoDay } from '@/model/day'
import type { Scene } from '@/scene/scene'
import type { Selection, ViewState } from '@/store/view-state'
import { dayWords } from '@/words/dates'
import { series } from '@/words/joined'
import { inSentence } from '@/words/letter-case'
import { list } from '@/words/numbers'
import { say } from '@/words/say'
import { stateFactsWords } from '@/words/state-facts'
import { commodityName } from '../record-words'

/** "only finished drug and precursors shown"; null where nothing is hidden. */
export function shownWords({ view, index }: Scene): string | null {
  const { show } = view
  if (show === null) return null
  const shown = [...index.commodities.keys()].filter((id) => show.includes(id))
  if (shown.length === 0) return stateFactsWords.noFlowShown
  return stateFactsWords.onlyShown(list(shown.map((id) => inSentence(commodityName(index, id)))))
}

/** "compared with 1 June 2018" or "with what happened"; null where nothing is compared. */
export function comparedWords(compare: ViewState['compare']): string | null {
  if (compare === null) return null
  return compare === 'actual'
    ? stateFactsWords.comparedWithActual
    : stateFactsWords.comparedWith(dayWords(compare))
}

/** "2018-06-01" or "actual", as in the address; empty where nothing is compared. */
export function comparedCode(compare: ViewState['compare']): string {
  if (compare === null) return ''
  return compare === 'actual' ? compare : formatIsoDay(compare)
}

/** "after June 2026, for which nothing has been verified"; null up to there. */
export function unverifiedWords(scene: Scene): string | null {
  return scene.isVerified ? null : stateFactsWords.unverified(verifiedMonth(scene))
}

/** "June 2026": the last month that was verified. */
export function verifiedMonth({ index }: Pick<Scene, 'index'>): string {
  return dayWords(index.verifiedUntil - 1, 'month')
}

/** "China suspends cooperation on drugs, 5 August 2022, what-if": what a picture or a code shows. */
export function pictureTitle(scene: Scene): string {
  const item = selectionTitle(scene) ?? say(scene.index.chain.title)
  const compared = comparedWords(scene.view.compare)
  return series([item, dayWords(scene.day), scene.whatIf && stateFactsWords.whatIf, compared])
}

/** The title of what is selected; null where nothing is. */
export function selectionTitle({ index, selection }: Scene): string | null {
  if (!selection) return null
  const text: Record<Selection['kind'], (id: string) => { en: string } | undefined> = {
    event: (id) => index.events.get(id)?.event.title,
    link: (id) => index.links.get(id)?.title,
    place: (id) => index.places.get(id)?.name,
    group: (id) => index.groups.get(id)?.name,
  }
  const found = text[selection.kind](selection.id)
  return found ? say(found) : null
}
