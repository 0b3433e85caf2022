import { createVitest, type Vitest } from 'vitest/node'

/** What a helper is asked: a file, what stands in it instead, and which tests to run, in this order. */
export interface Question {
  readonly file: string
  readonly code: string
  readonly tests: readonly string[]
}

/** Whether all passed, and how long each file of tests took. */
export interface Answer {
  readonly passed: boolean
  readonly tookMs: Readonly<Record<string, number>>
}

let asked: Question = { file: '', code: '', tests: [] }

/** Tests run in the order asked for, in one thread, up to the first that fails. */
async function createRunner(): Promise<Vitest> {
  return await createVitest(
    'test',
    {
      config: 'test/mutation/vitest.config.ts',
      watch: false,
      reporters: [{}],
    },
    {
      plugins: [
        {
          name: 'mutate',
          enforce: 'pre',
          load: (id) => (id === asked.file ? asked.code : null),
        },
      ],
    },
  )
}

/** Keeps a runner warm: only what a change touches is read anew. */
const vitest = await createRunner()
const specifications = new Map(
  (await vitest.globTestSpecifications()).map((one) => [one.moduleId, one]),
)

/** Files of tests that stand behind one that failed are read all the same, so the first are few. */
const FIRST_BATCH = 2
const GROWTH = 3

function* batchesOf<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0, size = FIRST_BATCH; from < all.length; size *= GROWTH) {
    yield all.slice(from, from + size)
    from += size
  }
}

async function answer(question: Question): Promise<Answer> {
  const before = asked.file
  asked = question
  for (const file of [before, question.file]) if (file) vitest.invalidateFile(file)
  const tests = question.tests.flatMap((test) => specifications.get(test) ?? [])
  const tookMs: Record<string, number> = {}
  for (const batch of batchesOf(tests)) {
    // What was run before is told again with what is run now, unless it is forgotten.
    vitest.state.filesMap.clear()
    vitest.state.idMap.clear()
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...batch])
    for (const module of testModules) tookMs[module.moduleId] = module.diagnostic().duration
    const passed = unhandledErrors.length === 0 && testModules.every((module) => module.ok())
    if (!passed) return { passed, tookMs }
  }
  return { passed: true, tookMs }
}

process.on('message', (question: Question) => {
  void answer(question).then((answered) => process.send?.(answered))
})
process.send?.('ready')
