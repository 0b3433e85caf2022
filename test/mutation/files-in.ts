import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** All scripts in a folder and below it, as absolute paths in a steady order. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  return files.map(({ parentPath, name }) => resolve(parentPath, name)).sort()
}
