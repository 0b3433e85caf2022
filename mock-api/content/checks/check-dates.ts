import { toDay } from '../../../src/model/day'
import type { ChainEvent, Series } from '../../../src/model/schema/history'
import type { ChainRecords } from '../chain-records'
import { effectsOf, type FiledEffect } from '../effects-of'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'

function checkEvent(filed: Filed<ChainEvent>): Problem[] {
  const { date, effective, until } = filed.record
  const problems: Problem[] = []
  if (effective !== undefined && toDay(effective) < toDay(date)) {
    const message = `expected ${date}, the event's date, or later, got ${effective}`
    problems.push(problemAt(filed, ['effective'], message))
  }
  if (until !== undefined && toDay(until) <= toDay(date)) {
    const message = `expected a day after ${date}, the event's date, got ${until}`
    problems.push(problemAt(filed, ['until'], message))
  }
  return problems
}

/** Coarse dates stand on their first day here as they do in the fold. */
function checkEffect(filed: FiledEffect, events: ReadonlyMap<string, ChainEvent>): Problem[] {
  const { onset, until, needs, change, basis } = filed.record
  const problems: Problem[] = []
  const report = (key: string, message: string) => problems.push(problemAt(filed, [key], message))
  const date = filed.event?.date
  if (date !== undefined && toDay(onset) < toDay(date)) {
    report('onset', `expected ${date}, the event's date, or later, got ${onset}`)
  }
  if (until !== undefined && toDay(until) <= toDay(onset)) {
    report('until', `expected a day after its onset ${onset}, got ${until}`)
  }
  if (!('push' in change) && basis === undefined) {
    report('basis', 'expected the wording that led to the level, got nothing')
  }
  const needed = needs === undefined ? undefined : events.get(needs)
  if (needed && needed.id === filed.event?.id) {
    report('needs', 'expected another event than its own, got its own')
  }
  if (needed?.kind === 'background') {
    report('needs', `expected an event that can be in force, got "${needed.id}", a background`)
  }
  if (needed && toDay(needed.date) > toDay(onset)) {
    report('needs', `expected an event on or before its onset ${onset}, got one of ${needed.date}`)
  }
  return problems
}

/** A level that changes outside the span would never be seen, or belongs into the opening. */
function checkSpan(filed: FiledEffect, span: { from: string; to: string }): Problem[] {
  const { onset, change } = filed.record
  if (filed.event?.kind === 'background') return []
  if (toDay(onset) >= toDay(span.to)) {
    return [
      problemAt(filed, ['onset'], `expected a day before ${span.to}, the span's end, got ${onset}`),
    ]
  }
  if ('push' in change || toDay(onset) >= toDay(span.from)) return []
  const message = `expected ${span.from}, the span's start, or later (earlier levels are openings), got ${onset}`
  return [problemAt(filed, ['onset'], message)]
}

function checkPoints(filed: Filed<Series>): Problem[] {
  return filed.record.lines.flatMap(({ points }, line) =>
    points.flatMap(({ date }, i) => {
      const before = points[i - 1]
      if (!before || toDay(before.date) < toDay(date)) return []
      const message = `expected a date after ${before.date}, that of the point before, got ${date}`
      return [problemAt(filed, ['lines', line, 'points', i, 'date'], message)]
    }),
  )
}

/** Nothing acts before what brings it about, and nothing ends before it begins. */
export function checkDates(chain: ChainRecords): Problem[] {
  const events = new Map(chain.events.map(({ record }) => [record.id, record]))
  const span = chain.head?.record.span
  const effects = effectsOf(chain)
  return [
    ...chain.events.flatMap(checkEvent),
    ...effects.flatMap((filed) => checkEffect(filed, events)),
    ...(span ? effects.flatMap((filed) => checkSpan(filed, span)) : []),
    ...chain.series.flatMap(checkPoints),
  ]
}
