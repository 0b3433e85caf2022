import type { WhatIf } from './scene'

/** Stands beside everything that shows a what-if, or offers one. */
export function whatIfCaution(whatIf: WhatIf | null): string {
  const isOnlyAdding = whatIf !== null && whatIf.off.length === 0
  const isAdding = whatIf !== null && whatIf.levers.length > 0
  if (isOnlyAdding) return 'This adds effects that somebody expects; it forecasts nothing.'
  return isAdding
    ? 'This removes described effects and adds expected ones; it forecasts nothing.'
    : 'This removes described effects; it forecasts nothing.'
}

/** "2 events off, 1 lever on, 3 effects that lean on them gone too" */
export function whatIfWords({ off, levers, leaning }: WhatIf): string {
  const count = leaning.length
  const parts = [
    off.length > 0 ? `${off.length} ${off.length === 1 ? 'event' : 'events'} off` : '',
    levers.length > 0 ? `${levers.length} ${levers.length === 1 ? 'lever' : 'levers'} on` : '',
    count > 0
      ? `${count} ${count === 1 ? 'effect that leans' : 'effects that lean'} on them gone too`
      : '',
  ]
  return parts.filter(Boolean).join(', ')
}
