import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Answer, Question } from './try-mutants'

/** A loop that never ends is noticed too; a busy machine needs minutes for what takes seconds. */
const LIMIT_MS = 240_000

export type Outcome = Answer | 'endless'

export interface Helper {
  readonly ask: (question: Question) => Promise<Outcome>
  readonly end: () => void
}

/** A process that keeps the tests warm, and begins anew where one of them does not come to an end. */
export function createHelper(propertyRuns: number): Helper {
  const start = async () => {
    const env = { ...process.env, PROPERTY_RUNS: `${propertyRuns}` }
    const child = fork('test/mutation/try-mutants.ts', { env, execArgv: ['--import', 'tsx'] })
    await once(child, 'message')
    return child
  }
  let running: Promise<ChildProcess> | null = null
  const end = () => {
    void running?.then((child) => child.kill('SIGKILL'))
    running = null
  }
  const ask = async (question: Question): Promise<Outcome> => {
    running ??= start()
    const child = await running
    return new Promise((done) => {
      const endless = setTimeout(() => {
        end()
        done('endless')
      }, LIMIT_MS)
      child.once('message', (answer: Answer) => {
        clearTimeout(endless)
        done(answer)
      })
      child.send(question)
    })
  }
  return { ask, end }
}
