import type { TimedEvent } from '@/model/chain-index'
import type { WhatIf } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { clauses } from '@/words/joined'
import { list } from '@/words/numbers'
import { say } from '@/words/say'
import { whatIfFactsWords } from '@/words/what-if-facts'
import { removedWords } from '../what-if-words'

/** The first few titles, and how many more there are. */
function listed(titles: readonly string[], most: number): string {
  const rest = titles.length - most
  const more = rest > 0 && whatIfFactsWords.andMore(rest)
  return clauses([...titles.slice(0, most), more])
}

const titled = ({ event, day, precision }: TimedEvent) =>
  whatIfFactsWords.dated(say(event.title), dayWords(day, precision))

/** What was switched, what fell away with it, and that it is no forecast. */
function parts(whatIf: WhatIf, most: number): string {
  const { off, levers, unconfirmed } = whatIf
  const words = whatIfFactsWords
  const leverTitles = levers.map(({ title }) => say(title))
  const done = [
    ...(off.length > 0 ? [words.takenOut] : []),
    ...(levers.length > 0 ? [words.added] : []),
    ...(unconfirmed.length > 0 ? [words.counted] : []),
  ]
  return clauses([
    off.length > 0 && words.noteOff(off.length, listed(off.map(titled), most)),
    levers.length > 0 && words.noteOn(levers.length, listed(leverTitles, most)),
    unconfirmed.length > 0 &&
      words.noteUnverified(unconfirmed.length, listed(unconfirmed.map(titled), most)),
    removedWords(whatIf),
    words.noForecast(list(done)),
  ])
}

/**
 * "what-if with 1 event off: China controls the whole class (1 April 2019); described effects
 * taken out, not a forecast": says what was switched, wherever the state leaves the screen.
 * @param most how many titles are written out of events, and of levers
 * @returns null where nothing is switched
 */
export function whatIfNote(whatIf: WhatIf | null, most = Number.POSITIVE_INFINITY): string | null {
  return whatIf && whatIfFactsWords.note(parts(whatIf, most))
}

/** The same as a sentence of its own. */
export function whatIfSentence(whatIf: WhatIf | null, most: number): string | null {
  return whatIf && whatIfFactsWords.noteAsSentence(parts(whatIf, most))
}
