import type { By } from '@/model/choices'
import { formatIsoDay } from '@/model/day'
import type { Selection, ViewState } from '@/store/view-state'
import { comparisonTitle } from '../compare-words'
import type { Scene } from '../scene'
import { dayWords, say } from '../words'

/** How an export says whose word counts. */
export const VOICES_WORDS: Record<By, string> = {
  all: 'all voices',
  article: 'only what the article itself says',
  official: 'only what official sources say',
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

/** The day, and whatever makes the state another one than the plain state of that day. */
export function stateSubtitle(scene: Scene): string {
  const { view, comparison, day } = scene
  const parts = [
    comparison ? comparisonTitle(scene, comparison) : dayWords(day),
    view.scope === 'regional' ? 'provinces, ports and corridors' : null,
    view.by === 'all' ? null : VOICES_WORDS[view.by],
  ]
  return parts.filter((part) => part !== null).join(' · ')
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
