import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { COMMODITY_ORDER, DEFAULT_VIEW, toSortedSet, type ViewState } from '@/store/view-state'
import { formatView, parseView } from './view-codec'
import { viewParams } from './view-params'

const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'))
const idSet = fc.array(id, { maxLength: 4 }).map(toSortedSet)
const rounded = (min: number, max: number, decimals: number) =>
  fc
    .integer({ min: min * 10 ** decimals, max: max * 10 ** decimals })
    .map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)) + 0)

const anyView: fc.Arbitrary<ViewState> = fc.record({
  day: fc.option(fc.integer({ min: toDay('1800-01-01'), max: toDay('2100-12-31') })),
  off: idSet,
  on: idSet,
  selection: fc.option(fc.record({ kind: fc.constantFrom('event', 'link', 'place', 'group'), id })),
  scope: fc.constantFrom('country', 'regional'),
  show: fc.option(
    fc.subarray([...COMMODITY_ORDER]).filter((ids) => ids.length < COMMODITY_ORDER.length),
  ),
  by: fc.constantFrom('all', 'article', 'official'),
  camera: fc.option(
    fc.record({
      zoom: rounded(0, 24, 2),
      lat: rounded(-90, 90, 3),
      lng: rounded(-180, 180, 3),
      bearing: rounded(-180, 180, 1),
      pitch: rounded(0, 85, 1),
    }),
  ),
  projection: fc.constantFrom('flat', 'globe'),
  compare: fc.option(
    fc.oneof(
      fc.constant('actual' as const),
      fc.integer({ min: toDay('1800-01-01'), max: toDay('2100-12-31') }),
    ),
  ),
  series: fc.uniqueArray(id, { maxLength: 3 }),
  tint: fc.constantFrom('none', 'deaths'),
  story: fc.option(id),
  step: fc.option(id),
  theme: fc.option(fc.constantFrom('light', 'dark')),
  surface: fc.constantFrom('explore', 'table', 'claims', 'present', 'speaker'),
  data: fc.option(fc.constantFrom('2026.11.24', '2027.1.3-2')),
})

describe('the address', () => {
  it('gives back every view it was made from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: read, ignored } = parseView(formatView(view))
        expect(read).toEqual(view)
        expect(ignored).toEqual([])
      }),
    )
  })

  it('is the same text for the same view, however it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const text = formatView(view)
        const shuffled = text.slice(1).split('&').reverse().join('&')
        expect(formatView(parseView(shuffled).view)).toBe(text)
      }),
    )
  })

  it('leaves every default out', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('')
    expect(parseView('')).toEqual({ view: DEFAULT_VIEW, ignored: [] })
  })

  it('writes a full view in the order of the table, readable by a person', () => {
    const view: ViewState = {
      day: toDay('2022-08-05'),
      off: ['china-class-control-2019', 'woodside-summit-2023'],
      on: ['W1'],
      selection: { kind: 'link', id: 'cn-mx-precursors' },
      scope: 'regional',
      show: ['cooperation', 'precursors'],
      by: 'article',
      camera: { zoom: 2.5, lat: 31.25, lng: -165, bearing: 0, pitch: 0 },
      projection: 'globe',
      compare: toDay('2018-06-01'),
      series: ['tariff-china-fentanyl'],
      tint: 'deaths',
      story: 'chain',
      step: 'the-turn',
      theme: 'dark',
      surface: 'table',
      data: '2026.11.24',
    }
    expect(formatView(view)).toBe(
      '?t=2022-08-05&off=china-class-control-2019,woodside-summit-2023&on=W1' +
        '&sel=link:cn-mx-precursors&scope=regional&show=cooperation,precursors&by=article' +
        '&map=2.5/31.25/-165&proj=globe&vs=2018-06-01' +
        '&series=tariff-china-fentanyl&tint=deaths&story=chain&step=the-turn&theme=dark&view=table&data=2026.11.24',
    )
  })

  it.each([
    ['t', 'yesterday'],
    ['t', '2019-02-30'],
    ['t', '2019-05'],
    ['off', 'a,,b'],
    ['sel', 'link'],
    ['sel', 'country:cn'],
    ['scope', 'world'],
    ['show', 'drugs'],
    ['by', 'everyone'],
    ['map', '2/95/0'],
    ['map', '2/30'],
    ['map', '2/1e1/0'],
    ['proj', 'mercator'],
    ['vs', 'yesterday'],
    ['series', 'a b'],
    ['tint', 'red'],
    ['theme', 'blue'],
    ['view', 'print'],
    ['data', 'latest'],
    ['colour', 'red'],
  ])('says that %s=%s was ignored, and keeps the rest', (param, value) => {
    const rest = param === 'by' ? 'scope=regional' : 'by=article'
    const { view, ignored } = parseView(`?${param}=${value}&${rest}`)
    expect(ignored).toHaveLength(1)
    expect(ignored[0]).toMatchObject({ param, value })
    expect(formatView(view)).toBe(`?${rest}`)
  })

  it('reads what a mail or chat program has escaped', () => {
    const { view } = parseView('?sel=link%3Acn-mx-precursors&map=2%2F30%2F-160&off=a%2Cb')
    expect(view.selection).toEqual({ kind: 'link', id: 'cn-mx-precursors' })
    expect(view.camera?.lng).toBe(-160)
    expect(view.off).toEqual(['a', 'b'])
  })

  it('does not mention what link trackers add', () => {
    expect(parseView('?utm_source=mail&fbclid=x').ignored).toEqual([])
  })

  it('never ends a value in a sign that a chat program cuts off', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatView(view)).not.toMatch(/[^A-Za-z0-9]$/)
      }),
    )
  })

  it('has one row for each parameter', () => {
    const params = Object.values(viewParams).map(({ param }) => param)
    expect(new Set(params).size).toBe(params.length)
  })
})
