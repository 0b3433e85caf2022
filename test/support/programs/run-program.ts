import { spawn } from 'node:child_process'
import { findProgram, type ProgramName } from './find-program'

/**
 * Runs a program to its end.
 * @returns what it printed
 * @throws Error with what it complained of, where it is missing or ended badly
 */
export async function runProgram(name: ProgramName, ...args: string[]): Promise<Buffer> {
  const child = spawn(findProgram(name), args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (status === 0) return Buffer.concat(printed)
  throw new Error(`${name} ${args.join(' ')} ended with ${status}: ${Buffer.concat(complaints)}`)
}
