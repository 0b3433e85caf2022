import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program lies, or undefined where none of the folders of PATH holds it. */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}
