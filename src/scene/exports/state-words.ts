import { formatIsoDay } from '@/model/day'
import type { Selection, ViewState } from '@/store/view-state'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import type { Scene } from '../scene'
import { commodityName } from '../words'

const LIST = new Intl.ListFormat('en-GB')

/** "only finished drug and precursors shown"; null where nothing is hidden. */
export function shownWords({ view, index }: Scene): string | null {
  const { show } = view
  if (show === null) return null
  const shown = [...index.commodities.keys()].filter((id) => show.includes(id))
  if (shown.length === 0) return 'no flow shown'
  return `only ${LIST.format(shown.map((id) => commodityName(index, id).toLowerCase()))} shown`
}

/** "compared with 1 June 2018" or "with what happened"; null where nothing is compared. */
export function comparedWords(compare: ViewState['compare']): string | null {
  if (compare === null) return null
  return `compared with ${compare === 'actual' ? 'what happened' : dayWords(compare)}`
}

/** "2018-06-01" or "actual", as in the address; empty where nothing is compared. */
export function comparedCode(compare: ViewState['compare']): string {
  if (compare === null) return ''
  return compare === 'actual' ? compare : formatIsoDay(compare)
}

/** "after June 2026, for which nothing has been verified"; null up to there. */
export function unverifiedWords({ isVerified, index }: Scene): string | null {
  if (isVerified) return null
  return `after ${dayWords(index.verifiedUntil - 1, 'month')}, for which nothing has been verified`
}

/** "China suspends cooperation on drugs, 5 August 2022, what-if": what a picture or a code shows. */
export function pictureTitle(scene: Scene): string {
  const item = selectionTitle(scene) ?? say(scene.index.chain.title)
  const compared = comparedWords(scene.view.compare)
  return [item, dayWords(scene.day), scene.whatIf && 'what-if', compared].filter(Boolean).join(', ')
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
