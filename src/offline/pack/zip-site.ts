import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { readMe } from './read-me'
import { startFiles } from './start-files'

/** Compressed already, or by their own means. */
const PACKED = /\.(?:png|woff2|pmtiles)$/

/** A file that a Mac or Linux may start, as unpacking has to be told. */
const UNIX = 3
const MAY_START = 0o100755 << 16

/**
 * A built site in one file, with a note on how to start it.
 * @param folder as the build wrote it
 * @param stories files of stories by the names they are given
 * @returns the bytes of a ZIP archive: `dist/…`, `stories/…`, what starts it, and `README.txt`
 */
export async function zipSite(
  folder: string,
  version: string,
  stories: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: Zippable = { 'README.txt': strToU8(readMe(version, [...stories.keys()])) }
  for (const [name, text] of await startFiles()) {
    files[name] = [strToU8(text), { os: UNIX, attrs: MAY_START }]
  }
  for (const [name, text] of stories) files[`stories/${name}`] = strToU8(text)
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const path = `dist/${relative(folder, file).split(sep).join('/')}`
    files[path] = [await readFile(file), { level: PACKED.test(path) ? 0 : 9 }]
  }
  if (!('dist/index.html' in files)) throw new Error(`Expected a built site in ${folder}.`)
  return zipSync(files)
}
