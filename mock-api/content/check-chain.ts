import type { ChainRecords } from './chain-records'
import { checkDates } from './checks/check-dates'
import { checkHead } from './checks/check-head'
import { checkIds } from './checks/check-ids'
import { checkNetwork } from './checks/check-network'
import { checkPeriods } from './checks/check-periods'
import { checkReferences } from './checks/check-references'
import type { Problem } from './problem'

/** What was promised to readers about chains and must not change under them. */
export interface Promises {
  /** By chain: the day an address without `t` opens. */
  readonly openingDays: Readonly<Record<string, string>>
}

/** Addresses without a day have been handed out: a new opening day would change what they show. */
export const PROMISES: Promises = { openingDays: { fentanyl: '2019-05-01' } }

/** What no schema of a single record can see: whether the records of a chain fit together. */
export function checkChain(records: ChainRecords, promises: Promises = PROMISES): Problem[] {
  return [
    ...checkHead(records, promises.openingDays[records.folder] ?? null),
    ...checkIds(records),
    ...checkReferences(records),
    ...checkNetwork(records),
    ...checkDates(records),
    ...checkPeriods(records),
  ]
}
