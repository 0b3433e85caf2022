import { readFile } from 'node:fs/promises'

const textOf = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')

/**
 * What a double click starts on a machine that is not the speaker's: it serves the folder beside it by whatever
 * program is there, and opens the browser. Nobody at a venue types into a terminal.
 * @returns texts by the names that they have beside the site
 */
export async function startFiles(): Promise<ReadonlyMap<string, string>> {
  const [unix, windows] = await Promise.all(['start.command', 'start.bat'].map(textOf))
  return new Map([
    ['start.command', unix ?? ''],
    // Windows finds no labels in lines that end as elsewhere.
    ['start.bat', (windows ?? '').replaceAll(/\r?\n/g, '\r\n')],
  ])
}
