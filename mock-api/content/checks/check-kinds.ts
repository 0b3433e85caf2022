import { toDay } from '../../../src/model/day'
import type { ChainEvent } from '../../../src/model/schema/history'
import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'

/** Kinds that act on nothing: what was measured is no cause, and background is never folded. */
const INERT: ReadonlySet<ChainEvent['kind']> = new Set(['outcome', 'background'])

function checkKind(filed: Filed<ChainEvent>): Problem[] {
  const { kind, effects } = filed.record
  if (kind === 'listing') {
    const message =
      'expected what the listing is: control (of substances), sanction, law or statement, got listing, which only old releases hold'
    return [problemAt(filed, ['kind'], message)]
  }
  if (!INERT.has(kind) || effects.length === 0) return []
  const links = effects.map(({ link }) => link).join(', ')
  const message = `expected an empty list, as an event of kind ${kind} acts on nothing, got effects on ${links}`
  return [problemAt(filed, ['effects'], message)]
}

function checkStep(filed: Filed<ChainEvent>, events: ReadonlyMap<string, ChainEvent>): Problem[] {
  const { id, date, sameStepAs } = filed.record
  const report = (message: string) => [problemAt(filed, ['sameStepAs'], message)]
  if (sameStepAs === undefined) return []
  if (sameStepAs === id) return report('expected another event than its own, got its own')
  const first = events.get(sameStepAs)
  if (!first) return []
  if (first.sameStepAs !== undefined) {
    return report(
      `expected the first event of the step, got "${first.id}", which is itself the same step as "${first.sameStepAs}"`,
    )
  }
  if (toDay(first.date) <= toDay(date)) return []
  return report(`expected an event on or before ${date}, its own date, got one of ${first.date}`)
}

/**
 * Events are what their kind says: see `src/model/measures.ts` for what follows from it. A step that
 * stands in several events names the first of them in each of the others.
 */
export function checkKinds({ events }: ChainRecords): Problem[] {
  const byId = new Map(events.map(({ record }) => [record.id, record]))
  return events.flatMap((filed) => [...checkKind(filed), ...checkStep(filed, byId)])
}
