import { readFileSync } from 'node:fs'

/** A form of address that was given out, and what it opens as. */
export interface IssuedLink {
  readonly link: string
  /** As the page writes the same state today. */
  readonly writtenAs: string
}

/** Every form of address ever issued. @throws Error for a line that does not say what it opens as */
export function readIssuedLinks(): IssuedLink[] {
  return readFileSync(new URL('../fixtures/issued-links.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [link, writtenAs] = line.split(' → ')
      if (!link || !writtenAs) throw new Error(`Expected "link → address", got "${line}".`)
      return { link, writtenAs }
    })
}
