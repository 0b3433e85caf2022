import { describe, expect, it } from 'vitest'
import { checkRelease } from './check-release'
import { DATA_FOLDER } from './data-folder'
import { RESEARCHED_EVENT_IDS } from './fixtures/researched-event-ids'
import { loadContent } from './load-content'
import { formatProblem } from './problem'

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)

const { contents, problems } = await loadContent(DATA_FOLDER)
const chain = contents.find(({ chain: { id } }) => id === 'fentanyl')?.chain

describe('the fentanyl chain', () => {
  it('has no problem', () => {
    expect(problems.map((problem) => formatProblem(problem))).toEqual([])
  })

  it('is what was released under its version, or has a newer one', () => {
    expect(contents.flatMap(checkRelease).map((problem) => formatProblem(problem))).toEqual([])
  })

  it('holds all 74 claims of the article', () => {
    expect(chain?.claims.map(({ id }) => id)).toEqual(numbered('C', 74))
  })

  it('holds all nine levers', () => {
    expect(chain?.levers.map(({ id }) => id)).toEqual(numbered('W', 9))
  })

  it('keeps every event that was researched, by its id or as an alias', () => {
    const names = new Set(chain?.events.flatMap(({ id, aliases = [] }) => [id, ...aliases]))

    expect(RESEARCHED_EVENT_IDS).toHaveLength(78)
    expect(RESEARCHED_EVENT_IDS.filter((id) => !names.has(id))).toEqual([])
  })
})
