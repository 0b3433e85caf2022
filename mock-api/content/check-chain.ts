import type { ChainRecords } from './chain-records'
import { checkBraces } from './checks/check-braces'
import { checkDates } from './checks/check-dates'
import { checkEvidence } from './checks/check-evidence'
import { checkHead } from './checks/check-head'
import { checkHindsight } from './checks/check-hindsight'
import { checkIds } from './checks/check-ids'
import { checkKinds } from './checks/check-kinds'
import { checkNetwork } from './checks/check-network'
import { checkPeriods } from './checks/check-periods'
import { checkReferences } from './checks/check-references'
import { checkSeriesAgree } from './checks/check-series-agree'
import { checkVoices } from './checks/check-voices'
import { checkWeakSources } from './checks/check-weak-sources'
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
    ...checkKinds(records),
    ...checkVoices(records),
    ...checkEvidence(records),
    ...checkWeakSources(records),
    ...checkHindsight(records),
    ...checkSeriesAgree(records),
    ...checkBraces(records),
  ]
}
