import { natureOf } from '../../../src/model/measures'
import type { ChainEvent } from '../../../src/model/schema/history'
import type { Source } from '../../../src/model/schema/network'
import type { ChainRecords } from '../chain-records'
import { isAuthority, sourceFinder } from '../cited-sources'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

/** Whether an act of an authority, and all that is said of it, is known from reports alone. */
export function isReportedMeasure(
  { kind, status, effects }: ChainEvent,
  sources: readonly Source[],
): boolean {
  return (
    natureOf(kind) === 'measure' &&
    status === 'verified' &&
    effects.length > 0 &&
    effects.every(({ evidence }) => evidence === 'reported') &&
    !sources.some(isAuthority)
  )
}

/** What authorities do has a text of theirs somewhere: whoever has only reports of it says why. */
export function checkMeasures(chain: ChainRecords): Problem[] {
  const find = sourceFinder(chain)
  return chain.events.flatMap((filed) => {
    const sources = find(filed.record.sources)
    if (!sources || filed.record.weakSources || !isReportedMeasure(filed.record, sources)) return []
    const message =
      'expected an official source of the measure, or effects with other evidence than reported, or weakSources with the reason why there is neither, got reports alone'
    return [problemAt(filed, ['effects'], message)]
  })
}

/** An effect within the very period of its event is dated no more exactly than the event itself. */
export function checkPrecision({ events }: ChainRecords): Problem[] {
  return events.flatMap((filed) => {
    const { date, effective, until, effects } = filed.record
    return effects.flatMap(({ onset }, i) => {
      if (!onset.startsWith(`${date}-`) || [effective, until].includes(onset)) return []
      const message = `expected ${date}, as exactly as the event is dated, got ${onset}`
      return [problemAt(filed, ['effects', i, 'onset'], message)]
    })
  })
}
