import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type ContentReading, readContent } from './read-content'

/** Notes for editors and what editors and systems leave behind. */
const isContent = (name: string): boolean =>
  !name.startsWith('.') && !name.endsWith('~') && name !== 'README.md'

/** Reads all chains of a folder on disk. @throws the system's error where there is no such folder */
export async function loadContent(folder: string): Promise<ContentReading> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && isContent(entry.name))
      .map(async (entry) => {
        const full = join(entry.parentPath, entry.name)
        const path = relative(folder, full).split(sep).join('/')
        return { path, text: await readFile(full, 'utf8') }
      }),
  )
  return readContent(files)
}
