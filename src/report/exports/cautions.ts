import type { ChainIndex } from '@/model/chain-index'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { facts } from '@/words/joined'
import { either } from '@/words/numbers'
import { say } from '@/words/say'
import { stateFactsWords } from '@/words/state-facts'
import { comparisonTitle } from '../compare-words'
import { voicesWords } from '../voice-words'
import { shownWords, verifiedMonth } from './state-words'
import { whatIfSentence } from './what-if-note'

/** A picture names so many of the switched events; its address names them all. */
const MOST_TITLES = 3

/** Lines are drawn, so that nobody takes them for the way something went, or for volumes. */
export function howToRead({ chain }: ChainIndex): string {
  const rankings = (chain.rankings ?? []).map(({ name }) => say(name))
  return rankings.length > 0
    ? stateFactsWords.howToReadRankings(either(rankings))
    : stateFactsWords.howToRead
}

/**
 * "1 June 2021 · only what official sources say": the day, and whatever makes what is drawn another
 * selection than the plain one of that day.
 */
export function stateLine(scene: Scene): string {
  const { view, comparison, day } = scene
  return facts([
    comparison ? comparisonTitle(scene, comparison) : dayWords(day),
    view.scope === 'regional' && stateFactsWords.provinces,
    shownWords(scene),
    view.by !== 'all' && voicesWords(scene.index, view.by),
  ])
}

/**
 * What nobody may miss who sees a state off the screen, in a picture, a film or a file: the what-if,
 * which says that it is no forecast, and a day beyond what was verified.
 */
export function cautions(scene: Scene): string[] {
  const note = whatIfSentence(scene.whatIf, MOST_TITLES)
  const unverified = scene.isVerified ? [] : [stateFactsWords.unverifiedDay(verifiedMonth(scene))]
  return [...(note ? [note] : []), ...unverified]
}
