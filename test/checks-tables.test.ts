import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tableRows } from './support/markdown-table'
import { THEMES, WALKS } from './support/screen-states'

const document = readFileSync('docs/checks.md', 'utf8')

const tests = ['src', 'test'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => path.replace(/^.*\//, '')),
)

describe('the tables of what is checked', () => {
  it('have the widths and the number of states that axe walks', () => {
    const walked = Object.values(WALKS).flat()
    expect(tableRows(document, 'width')).toEqual(
      walked.map(({ widthPx, states }) => [
        `${widthPx}`,
        `${states.length}`,
        THEMES.join(', '),
        `${states.length * THEMES.length}`,
      ]),
    )
  })

  it('name tests that there are for each way in', () => {
    const rows = tableRows(document, 'way in')
    expect(rows).toHaveLength(6)
    const named = rows.flatMap(([, ...cells]) => cells.flatMap((cell) => cell.split(', ')))
    for (const name of named.filter((one) => one !== '–')) {
      expect(
        tests.some((file) => new RegExp(`^${name}\\.(test|spec)\\.ts$`).test(file)),
        name,
      ).toBe(true)
    }
  })
})
