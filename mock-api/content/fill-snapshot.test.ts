import { describe, expect, it } from 'vitest'
import { readContent } from './read-content'
import { createEssay, createFiles } from './testing/create-files'
import { createRelease } from './testing/create-release'

/** A release as it was written before chains described themselves. */
function before2026(): { path: string; text: string } {
  const [release] = createRelease('2019.1.1')
  if (!release) throw new Error('Expected a release.')
  const value = JSON.parse(release.text)
  const {
    description: _,
    focusCountries: __,
    lanes: ___,
    placeKinds: ____,
    groupKinds: _____,
    ...chain
  } = value.chain
  const commodities = chain.commodities.map(
    ({ id, name, levelNames, summary }: Record<string, unknown>) => ({
      id,
      name: { en: `Old ${id}` },
      levelNames,
      summary,
      ...(name === undefined && {}),
    }),
  )
  return {
    path: release.path,
    text: JSON.stringify({ ...value, chain: { ...chain, commodities } }),
  }
}

describe('a release of when a chain followed one essay at most', () => {
  const files = createFiles(createEssay())
  const [release] = createRelease('2019.1.1', createEssay({ version: '2019.1.1' }))
  if (!release) throw new Error('Expected a release.')
  const value = JSON.parse(release.text)
  const { essays, ...chain } = value.chain
  const { id: _, ...essay } = essays[0]
  const claims = chain.claims.map(({ essay: _, ...claim }: Record<string, unknown>) => claim)
  const text = JSON.stringify({ ...value, chain: { ...chain, essay, claims } })
  const { contents, problems } = readContent([...files, { path: release.path, text }])
  const [old] = contents[0]?.released ?? []

  it('follows the same, by the name that its voice had', () => {
    expect(problems).toEqual([])
    expect(old?.chain.essays).toEqual([
      { id: 'article', name: { en: 'The Essay' }, date: '2016', source: 'essay-2016' },
    ])
    expect(old?.chain.claims.map((claim) => claim.essay)).toEqual(['article', 'article'])
  })
})

describe('a release of before chains described themselves', () => {
  const { contents, problems } = readContent([...createFiles(), before2026()])
  const [today] = contents
  const [old] = today?.released ?? []

  it('can still be read', () => {
    expect(problems).toEqual([])
    expect(old?.chain.version).toBe('2019.1.1')
  })

  it('is drawn as today’s chain is, and says what it said', () => {
    expect(old?.chain.lanes).toEqual(today?.chain.lanes)
    const [was] = old?.chain.commodities ?? []
    const [is] = today?.chain.commodities ?? []
    expect(was?.colours).toEqual(is?.colours)
    expect(was?.name).toEqual({ en: 'Old precursors' })
  })
})
