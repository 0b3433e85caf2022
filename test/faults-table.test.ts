import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAULTS } from './support/faults'
import { tableRows } from './support/markdown-table'
import { ASKED } from './support/unanswered'

const document = readFileSync('docs/faults.md', 'utf8')

/** All that the app could say, as it stands in the code. */
const said = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  // What is said before there is any script stands in the page itself.
  .concat(readFileSync('index.html', 'utf8'))
  .join('\n')

describe('the tables of faults', () => {
  it('of what is asked for are those that the journeys walk', () => {
    expect(tableRows(document, 'asked for')).toEqual(
      ASKED.map(({ what, told, unread, forward }) => [
        what,
        told ?? 'nothing',
        unread ?? 'nothing',
        forward,
      ]),
    )
  })

  it('of everything else are those that the journeys walk', () => {
    expect(tableRows(document, 'what fails')).toEqual(
      Object.values(FAULTS).map(({ what, seen, forward, triedIn }) => [
        what,
        seen,
        forward,
        triedIn,
      ]),
    )
  })

  it('say what the code says, and name journeys that there are', () => {
    for (const { seen, triedIn } of Object.values(FAULTS)) {
      if (!seen.startsWith('nothing')) expect(said).toContain(seen)
      expect(existsSync(`test/journeys/${triedIn}.spec.ts`), triedIn).toBe(true)
    }
  })
})
