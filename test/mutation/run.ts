import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { createRandom } from '../support/random'
import { filesIn } from './files-in'
import { createHelper, type Helper } from './helpers'
import { createLeads } from './lead-to'
import { type Mutant, mutantsOf } from './mutants'
import { scoreOf } from './score'

/**
 * `npm run mutate`: changes the model and the address in one small place at a time and runs the tests
 * that lead there. A change that no test minds survives, and is printed.
 *
 *   npm run mutate -- --of=src/url --sample=100 --seed=2 --helpers=2 --all=36
 *   npm run mutate -- --again=survivors.txt     those that a list names, once there are tests for them
 */
const option = (name: string, otherwise: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise

const ROOMS = option('of', 'src/model,src/url').split(',')
const SAMPLE = Number(option('sample', '150'))
const SEED = Number(option('seed', '1'))
const HELPERS = Number(option('helpers', '2'))
/** A file that names changes as they are printed here. */
const AGAIN = option('again', '')
/** First the nearest tests with few cases of each property; what survives that meets all tests, or so many, with all cases. */
const NEAR = { files: 16, propertyRuns: 25 }
const ALL = { files: Number(option('all', 'Infinity')), propertyRuns: 0 }

/** So many of them, the same for the same seed. */
function sampleOf(mutants: readonly Mutant[]): Mutant[] {
  const random = createRandom(SEED)
  const shuffled = mutants.map((mutant) => ({ mutant, at: random() }))
  return shuffled
    .sort((a, b) => a.at - b.at)
    .slice(0, SAMPLE)
    .map(({ mutant }) => mutant)
}

/** Hands one after the other to whoever is free. */
async function share<T>(
  items: readonly T[],
  helpers: readonly Helper[],
  work: (item: T, helper: Helper) => Promise<void>,
): Promise<void> {
  const left = items.values()
  await Promise.all(
    helpers.map(async (helper) => {
      for (const item of left) await work(item, helper)
    }),
  )
}

const withHelpers = async (
  { propertyRuns }: typeof NEAR,
  work: (helpers: readonly Helper[]) => Promise<void>,
) => {
  const helpers = Array.from({ length: HELPERS }, () => createHelper(propertyRuns))
  await work(helpers)
  for (const helper of helpers) helper.end()
}

/** As it is printed, and read again. */
function wordsFor({ file, line, from, to }: Mutant): string {
  return `${relative('.', file)}:${line}  ${from}  →  ${to}`.replaceAll(/\s*\n\s*/g, ' ')
}

const leads = createLeads(['src', 'mock-api', 'test'])
const isTest = (file: string) => file.endsWith('.test.ts')
const files = ROOMS.flatMap(filesIn).filter((file) => !isTest(file))
const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
const again = AGAIN === '' ? null : readFileSync(AGAIN, 'utf8').split('\n')
const sample = again
  ? mutants.filter((mutant) => again.some((line) => line.endsWith(wordsFor(mutant))))
  : sampleOf(mutants)
console.log(`${sample.length} of ${mutants.length} changes to ${ROOMS.join(' and ')}, seed ${SEED}`)

const tookMs = new Map<string, number>()
/** What fails without a change, as on a machine too busy for its limit of time, would notice anything. */
const leftOut = new Set<string>()

/** The file's own tests, then the quick ones by nearness, then the slow ones. */
function testsFor(file: string, { files }: typeof NEAR): string[] {
  const rank = ({ test, distance }: { test: string; distance: number }) =>
    test === file.replace(/\.ts$/, '.test.ts') ? 0 : distance * 200 + (tookMs.get(test) ?? 0)
  return leads(file)
    .filter(({ test }) => !leftOut.has(test))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, files)
    .map(({ test }) => test)
}

/** Without a change all of them pass: what fails later fails for the change. */
async function tryUnchanged(helpers: readonly Helper[]): Promise<void> {
  const tests = [...new Set(sample.flatMap(({ file }) => testsFor(file, NEAR)))]
  await share(tests, helpers, async (test, helper) => {
    const outcome = await helper.ask({ file: '', code: '', tests: [test] })
    if (outcome === 'endless' || !outcome.passed) leftOut.add(test)
    else tookMs.set(test, outcome.tookMs[test] ?? 0)
  })
  console.log(`${tests.length - leftOut.size} files of tests pass without a change`)
  for (const test of leftOut) console.log(`left out, as it fails by itself: ${relative('.', test)}`)
}

async function survivorsOf(
  mutants: readonly Mutant[],
  reach: typeof NEAR,
  helpers: readonly Helper[],
): Promise<Mutant[]> {
  const survivors: Mutant[] = []
  let tried = 0
  await share(mutants, helpers, async (mutant, helper) => {
    const { file, code } = mutant
    const outcome = await helper.ask({ file, code, tests: testsFor(file, reach) })
    if (outcome !== 'endless' && outcome.passed) survivors.push(mutant)
    tried += 1
    const verdict = outcome === 'endless' ? 'endless' : outcome.passed ? 'unnoticed' : 'noticed'
    console.error(`${tried} ${verdict}: ${wordsFor(mutant)}`)
  })
  return survivors
}

let survivors: Mutant[] = []
await withHelpers(NEAR, async (helpers) => {
  await tryUnchanged(helpers)
  survivors = await survivorsOf(sample, NEAR, helpers)
})
console.log(`near tests alone: ${scoreOf(sample.length - survivors.length, sample.length)}`)
await withHelpers(ALL, async (helpers) => {
  survivors = await survivorsOf(survivors, ALL, helpers)
})
for (const survivor of survivors) console.log(`survived: ${wordsFor(survivor)}`)
console.log(scoreOf(sample.length - survivors.length, sample.length))
