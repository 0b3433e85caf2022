import type { WhatIf } from '@/scene/scene'
import { clauses, series } from '@/words/joined'
import { list } from '@/words/numbers'
import { whatIfFactsWords } from '@/words/what-if-facts'

/** "This takes out described effects; it is not a forecast.": beside all that shows or offers a what-if. */
export function whatIfCaution(whatIf: WhatIf | null): string {
  const { caution, takesOut, adds, countsUnverified } = whatIfFactsWords
  const does = [
    ...(whatIf === null || whatIf.off.length > 0 ? [takesOut] : []),
    ...(whatIf && whatIf.levers.length > 0 ? [adds] : []),
    ...(whatIf && whatIf.unconfirmed.length > 0 ? [countsUnverified] : []),
  ]
  return caution(list(does))
}

/** "2 events off, 1 possible policy on": what was switched, without what fell away with it. */
export function switchedWords({ off, levers, unconfirmed }: WhatIf): string {
  const { eventsOff, policiesOn, unverifiedOn } = whatIfFactsWords
  return series([
    off.length > 0 && eventsOff(off.length),
    levers.length > 0 && policiesOn(levers.length),
    unconfirmed.length > 0 && unverifiedOn(unconfirmed.length),
  ])
}

/** "3 effects also removed, because they depend on it": what fell away with what is off; empty where nothing did. */
export function removedWords({ off, leaning }: WhatIf): string {
  if (leaning.length === 0) return ''
  const { removedWithOne, removedWithMany } = whatIfFactsWords
  return (off.length > 1 ? removedWithMany : removedWithOne)(leaning.length)
}

/** "2 events off; 3 effects also removed, because they depend on them" */
export function whatIfWords(whatIf: WhatIf): string {
  return clauses([switchedWords(whatIf), removedWords(whatIf)])
}
