import type { Scene } from '@/scene/scene'
import { citationWords } from '@/words/citation'
import { dayWords } from '@/words/dates'
import { clauses } from '@/words/joined'
import { say } from '@/words/say'
import { stateFactsWords } from '@/words/state-facts'
import { creditOf } from '../credit'
import { voicesWords } from '../voice-words'
import { comparedWords, selectionTitle, shownWords, unverifiedWords } from './state-words'
import { whatIfNote } from './what-if-note'

/** A citation names so many of the switched events; the address in it names them all. */
const MOST_TITLES = 3

/** "state of 1 September 2024 (…)": in brackets stands whatever makes it another state than the plain one of that day. */
export function citedState(scene: Scene): string {
  const { view, index, day, whatIf } = scene
  const particulars = clauses([
    view.scope === 'regional' && stateFactsWords.provinces,
    shownWords(scene),
    view.by !== 'all' && voicesWords(index, view.by),
    whatIfNote(whatIf, MOST_TITLES),
    comparedWords(view.compare),
    unverifiedWords(scene),
  ])
  const date = dayWords(day)
  return particulars ? citationWords.stateWith(date, particulars) : citationWords.state(date)
}

/**
 * What a writer puts under a quotation of exactly this state: `“Precursors, China to Mexico”, in:
 * Chokepoint, “The fentanyl supply chain”, state of 1 September 2024 (…), data version 2026.11.24,
 * https://…`.
 * @param address of exactly this state, whole
 */
export function citationText(scene: Scene, address: string): string {
  const { chain } = scene.index
  const item = selectionTitle(scene)
  const { by } = creditOf(chain)
  const rest = [by, say(chain.title), citedState(scene), chain.version, address] as const
  return item ? citationWords.item(item, ...rest) : citationWords.chain(...rest)
}
