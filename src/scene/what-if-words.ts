import type { WhatIf } from './scene'
import { counted } from './words'

/** Stands beside everything that shows a what-if, or offers one. */
export function whatIfCaution(whatIf: WhatIf | null): string {
  const does = [
    whatIf === null || whatIf.off.length > 0 ? 'removes described effects' : '',
    whatIf && whatIf.levers.length > 0 ? 'adds effects that somebody expects' : '',
    whatIf && whatIf.unconfirmed.length > 0 ? 'counts what is not verified' : '',
  ]
  return `This ${does.filter(Boolean).join(' and ')}; it forecasts nothing.`
}

/** Empty for none. */
function some(count: number, one: string, many: string): string {
  return count > 0 ? counted(count, one, many) : ''
}

/** "2 events off, 1 lever on": what was switched, without what fell away with it. */
export function switchedWords({ off, levers, unconfirmed }: WhatIf): string {
  const parts = [
    some(off.length, 'event off', 'events off'),
    some(levers.length, 'lever on', 'levers on'),
    some(unconfirmed.length, 'unverified event on', 'unverified events on'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** "2 events off, 1 lever on, 3 effects that lean on them gone too" */
export function whatIfWords(whatIf: WhatIf): string {
  const gone = some(whatIf.leaning.length, 'effect that leans', 'effects that lean')
  return [switchedWords(whatIf), gone && `${gone} on them gone too`].filter(Boolean).join(', ')
}
