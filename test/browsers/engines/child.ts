import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { findProgram, type ProgramName } from '../../support/programs/find-program'

const started = new Set<ChildProcess>()

/** Where a run is ended from outside, no browser is left behind. */
function endAll(): void {
  for (const child of started) child.kill('SIGKILL')
}

/** @throws Error with one sentence that says how to get the program */
export function start(name: ProgramName, args: readonly string[], options: SpawnOptions = {}) {
  if (started.size === 0) {
    process.once('exit', endAll)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
  }
  const child = spawn(findProgram(name), args, { stdio: 'ignore', ...options })
  started.add(child)
  return child
}

/** Ends a program that we started, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const stubborn = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(stubborn)
  started.delete(child)
}

/** Resolves with what a look finds, and tries until then. @throws what it met last, after the limit */
export async function until<T>(look: () => Promise<T>, limitMs = 20_000): Promise<T> {
  const stop = performance.now() + limitMs
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (performance.now() > stop) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** A screen that nobody sees, of its own for each engine: a window in front takes the keys. */
export async function startScreen() {
  const size = ['-screen', '0', '1480x1000x24']
  const screen = start('Xvfb', ['-displayfd', '1', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout?.once('data', (text: Buffer) => resolve(`${text}`.trim()))
    screen.once('error', reject)
    screen.once('exit', () => reject(new Error('Xvfb did not start.')))
  })
  return { display: `:${number}`, stop: () => end(screen) }
}
