import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRandom } from '../support/random'
import { type Mutant, mutantsOf } from './mutants'

/**
 * `npm run mutate`: changes the model and the address in one small place at a time and runs the tests
 * that lead there. A change that no test minds survives, and is printed.
 *
 *   npm run mutate -- --of=src/url --sample=100 --seed=2
 */
const option = (name: string, otherwise: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise

const ROOMS = option('of', 'src/model,src/url').split(',')
const SAMPLE = Number(option('sample', '150'))
const SEED = Number(option('seed', '1'))
/** The rooms' own tests first, as they are quick; then all that lead to the file. */
const ROUNDS = [
  { tests: 'src/{model,url}/**/*.test.ts', limitMs: 60_000 },
  { tests: '{src,mock-api,test}/**/*.test.ts', limitMs: 240_000 },
]

function filesIn(room: string): string[] {
  const entries = readdirSync(room, { recursive: true, withFileTypes: true })
  const files = entries.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort()
}

/** So many of them, the same for the same seed. */
function sampleOf(mutants: readonly Mutant[]): Mutant[] {
  const random = createRandom(SEED)
  const shuffled = mutants.map((mutant) => ({ mutant, at: random() }))
  return shuffled
    .sort((a, b) => a.at - b.at)
    .slice(0, SAMPLE)
    .map(({ mutant }) => mutant)
}

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-mutants-'))

/** @returns whether the tests passed all the same */
async function survives(
  { file, code }: Mutant,
  { tests, limitMs }: (typeof ROUNDS)[number],
): Promise<boolean> {
  const changed = join(folder, 'changed.ts')
  writeFileSync(changed, code)
  const args = ['related', file, '--run', '--config', 'test/mutation/vitest.config.ts']
  const child = spawn('node_modules/.bin/vitest', args, {
    env: { ...process.env, MUTANT_OF: resolve(file), MUTANT_CODE: changed, MUTANT_TESTS: tests },
    stdio: 'ignore',
    detached: true,
  })
  return new Promise((done) => {
    // A loop that never ends is noticed too.
    const endless = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), limitMs)
    child.on('exit', (status) => {
      clearTimeout(endless)
      done(status === 0)
    })
  })
}

async function survivesAll(mutant: Mutant): Promise<boolean> {
  for (const round of ROUNDS) if (!(await survives(mutant, round))) return false
  return true
}

const mutants = ROOMS.flatMap(filesIn).flatMap((file) =>
  mutantsOf(file, readFileSync(file, 'utf8')),
)
const sample = sampleOf(mutants)
console.log(`${sample.length} of ${mutants.length} changes to ${ROOMS.join(' and ')}, seed ${SEED}`)
let killed = 0
for (const [i, mutant] of sample.entries()) {
  if (await survivesAll(mutant)) {
    console.log(`survived: ${mutant.file}:${mutant.line}  ${mutant.from}  →  ${mutant.to}`)
  } else killed += 1
  if (i % 10 === 9) console.error(`${i + 1} tried, ${killed} killed`)
}
console.log(
  `${killed} of ${sample.length} killed (${Math.round((100 * killed) / sample.length)} %)`,
)
