import { readdir } from 'node:fs/promises'
import { runProgram } from './run-program'

/** Unpacks an archive, its checksums checked. @returns the names of its files, sorted */
export async function unpackZip(archive: string, folder: string): Promise<string[]> {
  await runProgram('unzip', '-q', archive, '-d', folder)
  return (await readdir(folder)).sort()
}
