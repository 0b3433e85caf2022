import { configureGlobal } from 'fast-check'

const seed = Number(process.env.PROPERTY_SEED ?? 1)
const numRuns = Number(process.env.PROPERTY_RUNS ?? 0)

/**
 * A check judges a change, not its luck: properties meet the same cases each time, and others with
 * `PROPERTY_SEED=7 npm run test:unit`. Mutation runs ask for fewer first: most changes are noticed by the
 * first few.
 */
configureGlobal(numRuns > 0 ? { seed, numRuns } : { seed })
