import type { TimedEvent } from '@/model/chain-index'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import type { WhatIf } from '../scene'
import { removedWords } from '../what-if-words'
import { counted } from '../words'

/** The first few titles, and how many more there are. */
function listed(titles: readonly string[], most: number): string {
  const rest = titles.length - most
  return rest > 0 ? [...titles.slice(0, most), `and ${rest} more`].join('; ') : titles.join('; ')
}

/**
 * "what-if with 1 event off: China controls the whole class (1 April 2019); described effects
 * taken out, not a forecast": says what was switched, wherever the state leaves the screen.
 * @param most how many titles are written out of events, and of levers
 * @returns null where nothing is switched
 */
export function whatIfNote(whatIf: WhatIf | null, most = Number.POSITIVE_INFINITY): string | null {
  if (!whatIf) return null
  const { off, levers, unconfirmed } = whatIf
  const titled = ({ event, day, precision }: TimedEvent) =>
    `${say(event.title)} (${dayWords(day, precision)})`
  const leverTitles = levers.map(({ title }) => say(title))
  const done = [
    ...(off.length > 0 ? ['described effects taken out'] : []),
    ...(levers.length > 0 ? ['expected effects added'] : []),
    ...(unconfirmed.length > 0 ? ['effects counted that are not verified'] : []),
  ]
  const parts = [
    off.length > 0 &&
      `${counted(off.length, 'event', 'events')} off: ${listed(off.map(titled), most)}`,
    levers.length > 0 &&
      `${counted(levers.length, 'possible policy', 'possible policies')} imagined: ${listed(leverTitles, most)}`,
    unconfirmed.length > 0 &&
      `${counted(unconfirmed.length, 'event', 'events')} counted though not verified: ${listed(unconfirmed.map(titled), most)}`,
    removedWords(whatIf),
    `${done.join(' and ')}, not a forecast`,
  ]
  return `what-if with ${parts.filter(Boolean).join('; ')}`
}
