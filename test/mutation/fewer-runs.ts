import { configureGlobal } from 'fast-check'

/** Most changes are noticed by the first few cases of a property; those that are not meet all of them. */
const runs = Number(process.env.PROPERTY_RUNS ?? 0)
if (runs > 0) configureGlobal({ numRuns: runs })
