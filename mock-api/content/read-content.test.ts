import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatProblem } from './problem'
import { readContent } from './read-content'
import { formatSnapshot } from './snapshots'
import {
  createClaim,
  createEffect,
  createEvent,
  createFiles,
  createHead,
  createLever,
  createLink,
  createPlace,
  createSource,
} from './testing/create-files'

const problemsOf = (changes: Readonly<Record<string, unknown>>) =>
  readContent(createFiles(changes)).problems.map((problem) => formatProblem(problem))

const withEffect = (more: Readonly<Record<string, unknown>>) => ({
  'events/growth-2015.yaml': createEvent('growth-2015', { effects: [createEffect(more)] }),
})

describe('a sound chain', () => {
  it('is read without a problem, claims in the order of their numbers', () => {
    const { contents, problems } = readContent(createFiles())

    expect(problems).toEqual([])
    expect(contents[0]?.chain.claims.map(({ id }) => id)).toEqual(['C2', 'C10'])
    expect(contents[0]?.chain.series).toEqual([
      { id: 'seizures', title: { en: 'Series seizures' } },
    ])
  })

  it('puts events in order of date, and those of one day in order of id', () => {
    const { contents } = readContent(
      createFiles({
        'events/alpha.yaml': createEvent('alpha', { date: '2016' }),
        'events/zulu.yaml': createEvent('zulu', { date: '2014' }),
        'events/kilo.yaml': createEvent('kilo', { date: '2016-01-01' }),
      }),
    )

    expect(contents[0]?.chain.events.map(({ id }) => id)).toEqual([
      'zulu',
      'growth-2015',
      'alpha',
      'kilo',
    ])
  })

  it('is the same in whatever order its files are found', () => {
    const files = createFiles({
      'events/broken.yaml': { id: 'other' },
      'places/cc.yaml': createPlace('cc', { aliases: ['former'] }),
      'places/dd.yaml': createPlace('dd', { aliases: ['former'] }), // Which of the two is told?
    })
    const expected = readContent(files)

    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(readContent(shuffled)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a file that is not as it should be', () => {
  it('is named with the line on which its YAML breaks', () => {
    const files = [
      ...createFiles(),
      { path: 'demo/events/bad.yaml', text: 'id: bad\ntitle: "never closed\n' },
    ]
    const [problem, ...others] = readContent(files).problems

    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: 'demo/events/bad.yaml', line: 3 })
    expect(problem?.message).toMatch(/^expected YAML, got: Missing closing "quote/)
  })

  it('is told what to do about a colon in a text', () => {
    const bad = { path: 'demo/events/bad.yaml', text: 'id: bad\ntitle: Talks: a turn\n' }
    const [problem] = readContent([...createFiles(), bad]).problems
    expect(problem).toMatchObject({ line: 2 })
    expect(problem?.message).toContain('(a text with “: ” in it stands in quotes)')
  })

  it('is named with the line of a key that stands twice', () => {
    const files = [...createFiles(), { path: 'demo/places/cc.yaml', text: 'id: cc\nid: cc\n' }]

    expect(readContent(files).problems[0]).toMatchObject({ file: 'demo/places/cc.yaml', line: 2 })
  })

  it('is missed when it has to be there', () => {
    expect(problemsOf({ 'chain.yaml': null })).toEqual([
      'demo/chain.yaml: expected this file, got nothing',
    ])
  })

  it('is refused where the layout has no place for it', () => {
    const [problem] = problemsOf({ 'event/growth.yaml': createEvent('growth') })

    expect(problem).toMatch(
      /^demo\/event\/growth\.yaml: expected chain\.yaml, sources\.yaml, speakers\.yaml or /,
    )
  })

  it('is refused with another ending, so that no record is passed over in silence', () => {
    expect(problemsOf({ 'events/extra.yml': createEvent('extra') })).toHaveLength(1)
  })

  it('is reported once, and not again by the records that refer to it', () => {
    expect(problemsOf({ 'places/bb.yaml': { ...createPlace('bb'), tier: 'main' } })).toEqual([
      'demo/places/bb.yaml:9 › tier: expected core, optional or context, got "main"',
    ])
  })
})

describe('a record says what its schema wants', () => {
  it.each([
    [
      'a date without quotes',
      { onset: 2015 },
      'onset: expected text in quotes, as in "2015", got the number 2015',
    ],
    [
      'a day that does not exist',
      { onset: '2015-02-30' },
      'onset: expected a date such as 2019, 2019-05 or 2019-05-01, got "2015-02-30"',
    ],
    [
      'a level out of range',
      { change: { to: 7 } },
      'change: expected to: 0, 1, 2, 3, 4, not-rated or not-described, got to: 7',
    ],
    [
      'a change without a kind',
      { change: {} },
      'change: expected to: 0, 1, 2, 3, 4, not-rated or not-described, by: -2, -1, 1 or 2 or push: up, down or mixed, got the keys (none)',
    ],
    ['no sources', { sources: [] }, 'sources: expected at least 1 entry, got an empty list'],
    [
      'a text without a language',
      { mechanism: 'It grew' },
      'mechanism: expected keys below it, the text under en:, got "It grew"',
    ],
    [
      'a misspelt key',
      { sauces: ['report-2014'] },
      'sauces: expected only known keys, got "sauces" (nearest: sources)',
    ],
  ])('%s', (_, more, expected) => {
    const [problem, ...others] = problemsOf(withEffect(more))

    expect(others).toEqual([])
    expect(problem?.replace(/:\d+ › effects\[0\]\./, ' ')).toBe(
      `demo/events/growth-2015.yaml ${expected}`,
    )
  })

  it('an opening level without its basis is not accepted', () => {
    const opening = [{ voice: 'public', level: 2, evidence: 'official', sources: ['report-2014'] }]

    expect(problemsOf({ 'links/aa-bb.yaml': createLink('aa-bb', { opening }) })).toEqual([
      'demo/links/aa-bb.yaml:17 › opening[0].basis: expected keys below it, got nothing',
    ])
  })

  it('with a key that nothing resembles, all keys there are told', () => {
    const [problem] = problemsOf({ 'places/aa.yaml': createPlace('aa', { zzzzzzzzzzzzz: 1 }) })
    expect(problem).toMatch(/got "zzzzzzzzzzzzz" \(known: id, .*name, .*sources/)
  })

  it('a link without an opening level in any voice is not accepted', () => {
    expect(problemsOf({ 'links/aa-bb.yaml': createLink('aa-bb', { opening: [] }) })).toEqual([
      'demo/links/aa-bb.yaml:16 › opening: expected at least 1 entry, got an empty list',
    ])
  })

  it('a claim that is about nothing is not accepted', () => {
    expect(problemsOf({ 'claims/C2.yaml': createClaim('C2', { about: [] }) })).toEqual([
      'demo/claims/C2.yaml:8 › about: expected at least 1 entry, got an empty list',
    ])
  })

  it('a source in the list is named by its position', () => {
    const sources = [createSource('report-2014'), createSource('other', { url: 'example' })]

    expect(problemsOf({ 'sources.yaml': sources })).toEqual([
      'demo/sources.yaml:18 › [1].url: expected an address such as https://example.org/, got "example"',
    ])
  })
})

describe('the head of a chain', () => {
  it('keeps the opening day that addresses without a day depend on', () => {
    const files = createFiles()
    const [content] = readContent(files).contents
    if (!content) throw new Error('Expected the small chain.')
    const { chain, sources, series } = content
    const earlier = { ...chain, version: '2019.1.1', openingDay: '2016-05-01' }
    const kept = {
      path: 'demo/versions/2019.1.1.json',
      text: formatSnapshot({ chain: earlier, sources, series }),
    }
    expect(readContent([...files, kept]).problems.map(({ message }) => message)).toEqual([
      'expected 2016-05-01 (released with 2019.1.1; addresses without a day depend on it), got 2015-05-01',
    ])
  })

  it('has a span that begins before it ends', () => {
    const head = createHead({ span: { from: '2020-01-01', to: '2013-01-01' } })

    expect(problemsOf({ 'chain.yaml': head })[0]).toBe(
      "demo/chain.yaml:9 › span.to: expected a day after the span's start 2020-01-01, got 2013-01-01",
    )
  })

  it('is called as its folder', () => {
    expect(problemsOf({ 'chain.yaml': createHead({ id: 'other' }) })).toEqual([
      'demo/chain.yaml:1 › id: expected "demo" as its folder is called, got "other"',
    ])
  })
})

it('a lever that shares its name with an event is refused, as both stand in one address', () => {
  const problems = problemsOf({ 'levers/W2.yaml': createLever('W2', { aliases: ['growth-2015'] }) })

  expect(problems).toEqual([
    'demo/levers/W2.yaml:30 › aliases[0]: expected a name of its own, got "growth-2015", which demo/events/growth-2015.yaml has too',
  ])
})
