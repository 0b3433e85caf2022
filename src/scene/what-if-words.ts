import type { WhatIf } from './scene'
import { counted } from './words'

const LIST = new Intl.ListFormat('en-GB')

/** "This takes out described effects; it is not a forecast.": beside all that shows or offers a what-if. */
export function whatIfCaution(whatIf: WhatIf | null): string {
  const does = [
    whatIf === null || whatIf.off.length > 0 ? 'takes out described effects' : '',
    whatIf && whatIf.levers.length > 0 ? 'adds effects that somebody expects' : '',
    whatIf && whatIf.unconfirmed.length > 0 ? 'counts what is not verified' : '',
  ]
  return `This ${LIST.format(does.filter(Boolean))}; it is not a forecast.`
}

/** Empty for none. */
function some(count: number, one: string, many: string): string {
  return count > 0 ? counted(count, one, many) : ''
}

/** "2 events off, 1 possible policy on": what was switched, without what fell away with it. */
export function switchedWords({ off, levers, unconfirmed }: WhatIf): string {
  const parts = [
    some(off.length, 'event off', 'events off'),
    some(levers.length, 'possible policy on', 'possible policies on'),
    some(unconfirmed.length, 'event on that is not verified', 'events on that are not verified'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** "3 effects also removed, because they depend on it": what fell away with what is off; empty where nothing did. */
export function removedWords({ off, leaning }: WhatIf): string {
  if (leaning.length === 0) return ''
  const gone = counted(leaning.length, 'effect', 'effects')
  const isOne = leaning.length === 1
  const what = off.length > 1 ? 'them' : isOne ? 'that' : 'it'
  return `${gone} also removed, because ${isOne ? 'it depends' : 'they depend'} on ${what}`
}

/** "2 events off; 3 effects also removed, because they depend on them" */
export function whatIfWords(whatIf: WhatIf): string {
  return [switchedWords(whatIf), removedWords(whatIf)].filter(Boolean).join('; ')
}
