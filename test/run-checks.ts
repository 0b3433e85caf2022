import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import {
  failedJourneys,
  failedUnits,
  type JourneyReport,
  type UnitReport,
} from './support/failed-tests'
import { findChromium } from './support/find-chromium'
import { requirePrograms } from './support/programs/find-program'
import { installPrograms } from './support/programs/install-programs'

/** What one command of the check came to. */
interface Outcome {
  readonly passed: number
  readonly failed: number
  /** A line for each test that failed or was unsteady: the end of a long record says all that there is to do. */
  readonly lines?: readonly string[]
}

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Reads how many tests passed and failed; without it the step counts as one. */
  readonly count?: () => Outcome
}

/** Everything: also what takes long, and what opens files in other programs. */
const isWhole = process.argv.includes('--all')

const UNIT_REPORT = 'reports/unit.json'
const JOURNEY_REPORT = 'reports/journeys.json'
const BROWSER_REPORT = 'reports/browsers.json'

/** As Vitest reports. */
function countIn(file: string): Outcome {
  const report: UnitReport = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    lines: failedUnits(report, process.cwd()),
  }
}

/** Hundreds of journeys share two cores: one may lose a race of the machine. More are a fault of ours. */
const MOST_UNSTEADY = 2

/** A journey that passes only at the second try is unsteady: find out why. */
function countJourneys(): Outcome {
  const report: JourneyReport = JSON.parse(readFileSync(JOURNEY_REPORT, 'utf8'))
  const { expected, unexpected, flaky } = report.stats
  const lines = failedJourneys(report)
  return flaky > MOST_UNSTEADY
    ? { passed: expected, failed: unexpected + flaky, lines }
    : { passed: expected + flaky, failed: unexpected, lines }
}

const BROWSERS: Step = {
  name: 'journeys in Firefox and WebKit',
  command: ['vitest', 'run', '--config', 'vitest.browsers.config.ts'],
  count: () => countIn(BROWSER_REPORT),
}

const AUDIT: Step = { name: 'weak packages', command: ['tsx', 'test/dependencies/audit.ts'] }

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  {
    name: 'lint, format and import table',
    command: ['biome', 'check', '.', '--error-on-warnings'],
  },
  { name: 'dead code', command: ['knip'] },
  ...(isWhole ? [AUDIT] : []),
  { name: 'unit tests', command: ['vitest', 'run'], count: () => countIn(UNIT_REPORT) },
  { name: 'production build', command: ['vite', 'build', '--logLevel', 'warn'] },
  {
    name: isWhole ? 'journeys' : 'everyday journeys',
    command: [
      'playwright',
      'test',
      ...(isWhole ? [] : ['--project=everyday', '--project=everyday-plain']),
    ],
    count: countJourneys,
  },
  ...(isWhole ? [BROWSERS] : []),
]

function run({ name, command, count }: Step): Outcome {
  console.log(`\n── ${name} ──`)
  const [program, ...args] = command
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' })
  const isFine = status === 0
  if (!count) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 }
  try {
    const outcome = count()
    // A runner that ended badly although no test failed has still failed.
    return isFine ? outcome : { ...outcome, failed: Math.max(outcome.failed, 1) }
  } catch {
    return { passed: 0, failed: 1, lines: [`The ${name} left no report to count.`] }
  }
}

/** Says what is missing before any check has taken its time. @returns whether anything is */
function isMissing(look: () => void): boolean {
  try {
    look()
    return false
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return true
  }
}

const left = installPrograms(isWhole)
if (left) console.log(left)
const looks = [
  () => console.log(`Journeys will run in ${findChromium()}`),
  ...(isWhole ? [requirePrograms] : []),
]
if (looks.filter((look) => isMissing(look)).length > 0) process.exit(1)
for (const report of [UNIT_REPORT, JOURNEY_REPORT, BROWSER_REPORT]) rmSync(report, { force: true })

const outcomes = STEPS.map((step) => ({ name: step.name, ...run(step) }))
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
const broken = outcomes.filter(({ failed }) => failed > 0).map(({ name }) => name)
const lines = outcomes.flatMap((outcome) => outcome.lines ?? [])
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`)
if (lines.length > 0) console.log(lines.join('\n'))
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exit(broken.length > 0 ? 1 : 0)
