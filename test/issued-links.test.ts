import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ChainIndex, indexChain } from '@/model/chain-index'
import { unpackStory } from '@/stage/own/story-link'
import { DEFAULT_VIEW } from '@/store/view-state'
import { staleSteps } from '@/story/stale-steps'
import { resolveIds } from '@/url/resolve-ids'
import { storyInHash } from '@/url/story-hash'
import { formatView, parseView } from '@/url/view-codec'
import { readIssuedLinks } from './support/issued-links'
import { tableRows } from './support/markdown-table'
import { readChain } from './support/real-chain'

const issued = readIssuedLinks()
const rows = tableRows(
  readFileSync(new URL('../docs/deep-links.md', import.meta.url), 'utf8'),
  'param',
)
let index: ChainIndex

beforeAll(async () => {
  index = indexChain(await readChain())
})

/** Values in an issued link, by parameter. */
function issuedValues(param: string): string[] {
  return issued.flatMap(({ link }) => new URL(link, 'http://any').searchParams.getAll(param))
}

describe('a link that was given out', () => {
  // Pages of their own are read by the browser, so a journey holds them to it.
  const queries = issued.filter(({ link }) => link.startsWith('/?') || link === '/')

  it.each(queries)('$link opens as $writtenAs', ({ link, writtenAs }) => {
    const { search, hash } = new URL(link, 'http://any')
    const { view, ignored } = parseView(search)
    const { patch, ignored: unknown } = resolveIds(index, view)
    expect([...ignored, ...unknown]).toEqual([])
    expect(`/${formatView({ ...view, ...patch })}${hash}`).toBe(writtenAs)
  })

  it('still carries its story whole', async () => {
    const packed = issued.flatMap(({ link }) => storyInHash(new URL(link, 'http://any').hash) ?? [])
    expect(packed).not.toEqual([])
    for (const each of packed) {
      const { file, problem } = await unpackStory(each)
      expect(problem).toBeNull()
      expect(file && staleSteps(file, index)).toEqual([])
    }
  })

  it('leaves out what it always meant by leaving it out', () => {
    // Of the chain in the first place: its opening series, which no address names.
    expect(index.chain.openingSeries).toEqual(['us-t404-12month'])
    expect(DEFAULT_VIEW).toEqual({
      chain: null,
      day: null,
      off: [],
      on: [],
      selection: null,
      scope: 'country',
      show: null,
      by: 'all',
      camera: null,
      projection: 'flat',
      compare: null,
      series: null,
      marks: [],
      tint: 'none',
      story: null,
      step: null,
      theme: null,
      language: 'en',
      surface: 'explore',
      parts: ['context', 'time'],
      data: null,
    })
  })
})

describe('the fixture of issued links', () => {
  it.each(rows)('has a line with %s', (param = '', form = '', standard = '') => {
    const values = issuedValues(param)
    expect(values, `no line has ${param}=`).not.toEqual([])
    for (const option of form.split(/, | or /)) {
      const [, kind] = /^([a-z]+):id$/.exec(option) ?? []
      if (kind)
        expect(
          values.some((value) => value.startsWith(`${kind}:`)),
          option,
        ).toBe(true)
      // A default is never written, so there may be no link with it.
      else if (/^[a-z]+$/.test(option) && option !== standard) expect(values).toContain(option)
    }
  })

  it('has a camera with and without a turn, and a comparison of both kinds', () => {
    const partCounts = issuedValues('map').map((value) => value.split('/').length)
    expect(new Set(partCounts)).toEqual(new Set([3, 5]))
    expect(issuedValues('vs').some((value) => /^\d/.test(value))).toBe(true)
  })
})
