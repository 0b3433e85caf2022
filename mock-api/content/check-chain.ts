import type { ChainRecords } from './chain-records'
import { checkBraces } from './checks/check-braces'
import { checkColours } from './checks/check-colours'
import { checkDates } from './checks/check-dates'
import { checkEssays } from './checks/check-essays'
import { checkEvidence } from './checks/check-evidence'
import { checkHead } from './checks/check-head'
import { checkHindsight } from './checks/check-hindsight'
import { checkIds } from './checks/check-ids'
import { checkKinds } from './checks/check-kinds'
import { checkMeasures, checkPrecision } from './checks/check-measures'
import { checkNetwork } from './checks/check-network'
import { checkOutcomes } from './checks/check-outcomes'
import { checkPeriods } from './checks/check-periods'
import { checkPlausible } from './checks/check-plausible'
import { checkReferences } from './checks/check-references'
import { checkSeriesAgree } from './checks/check-series-agree'
import { checkSpeakers } from './checks/check-speakers'
import { checkStyle } from './checks/check-style'
import { checkSubject } from './checks/check-subject'
import { checkVoices } from './checks/check-voices'
import { checkWeakSources } from './checks/check-weak-sources'
import type { Problem } from './problem'

/** What no schema of a single record can see: whether the records of a chain fit together. */
export function checkChain(records: ChainRecords): Problem[] {
  return [
    ...checkHead(records),
    ...checkSubject(records),
    ...checkColours(records),
    ...checkIds(records),
    ...checkReferences(records),
    ...checkNetwork(records),
    ...checkDates(records),
    ...checkPeriods(records),
    ...checkKinds(records),
    ...checkEssays(records),
    ...checkVoices(records),
    ...checkEvidence(records),
    ...checkWeakSources(records),
    ...checkHindsight(records),
    ...checkSeriesAgree(records),
    ...checkBraces(records),
    ...checkSpeakers(records),
    ...checkMeasures(records),
    ...checkPrecision(records),
    ...checkOutcomes(records),
    ...checkPlausible(records),
    ...checkStyle(records),
  ]
}
