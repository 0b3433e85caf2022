import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EVERYWHERE } from './browsers/journeys/everywhere'
import { SETTINGS } from './browsers/journeys/settings'
import { tableRows } from './support/markdown-table'

it('the table of engines is what is tried in them, in the same order', () => {
  const documented = tableRows(readFileSync('docs/checks.md', 'utf8'), 'what')
  expect(documented).toEqual([
    ...Object.keys(EVERYWHERE).map((what) => [what, 'yes', 'yes']),
    ...Object.keys(SETTINGS).map((what) => [what, 'yes', '–']),
  ])
})
