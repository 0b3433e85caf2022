import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { type Camera, DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { anyView } from '../../test/support/any-view'
import { formatView, parseView } from './view-codec'
import { viewParams } from './view-params'

const KEYS = Object.keys(viewParams) as (keyof ViewState)[]

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

  it('gives back a camera of any precision to within a pixel', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    const camera = fc.record({
      zoom: number(0, 24),
      lat: number(-90, 90),
      lng: number(-180, 180),
      bearing: number(-180, 180),
      pitch: number(0, 85),
    })
    const steps: Camera = { zoom: 0.01, lat: 0.001, lng: 0.001, bearing: 0.1, pitch: 0.1 }
    fc.assert(
      fc.property(camera, (written) => {
        const { camera: read } = parseView(formatView({ ...DEFAULT_VIEW, camera: written })).view
        for (const part of Object.keys(steps) as (keyof Camera)[]) {
          expect(Math.abs((read?.[part] ?? 99) - written[part])).toBeLessThanOrEqual(steps[part])
        }
      }),
    )
  })

  it('is stable once it was read and written, whatever stood in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (search) => {
        const text = formatView(parseView(search).view)
        expect(formatView(parseView(text).view)).toBe(text)
        expect(parseView(text).ignored).toEqual([])
      }),
    )
  })

  it('loses no more than the parameter that a text breaks', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[a-z0-9:,./_-]{0,30}$/),
      fc.constantFrom('__proto__', 'NaN', '1e999', '-0', '%', '<script>', '\0', '\ud800'),
    )
    fc.assert(
      fc.property(anyView, fc.constantFrom(...KEYS), anyText, (view, broken, text) => {
        const params = new URLSearchParams(formatView(view))
        params.set(viewParams[broken].param, text)
        const { view: read, ignored } = parseView(params.toString())
        const others = KEYS.filter((key) => key !== broken)
        for (const key of others) expect(read[key]).toEqual(view[key])
        // What is ignored is told, and leaves the default.
        expect(ignored.length).toBeLessThanOrEqual(1)
        if (ignored.length === 1) expect(read[broken]).toEqual(DEFAULT_VIEW[broken])
      }),
      { numRuns: 1_000 },
    )
  })

  it('leaves every default out', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('')
    expect(parseView('')).toEqual({ view: DEFAULT_VIEW, ignored: [] })
  })

  it('writes a full view in the order of the table, readable by a person', () => {
    const view: ViewState = {
      chain: 'rare-earths',
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
      marks: ['peak', '2019-05-01', 'woodside-summit-2023'],
      tint: 'deaths',
      story: 'chain',
      step: 'the-turn',
      theme: 'dark',
      language: 'en-XA',
      surface: 'embed',
      parts: ['context', 'legend'],
      data: '2026.11.24',
    }
    expect(formatView(view)).toBe(
      '?chain=rare-earths&t=2022-08-05&off=china-class-control-2019,woodside-summit-2023&on=W1' +
        '&sel=link:cn-mx-precursors&scope=regional&show=cooperation,precursors&by=article' +
        '&map=2.5/31.25/-165&proj=globe&vs=2018-06-01' +
        '&series=tariff-china-fentanyl&mark=peak,2019-05-01,woodside-summit-2023&tint=deaths&story=chain&step=the-turn&theme=dark&lang=en-XA&view=embed&parts=context,legend&data=2026.11.24',
    )
  })

  it.each([
    ['t', 'yesterday'],
    ['t', '2019-02-30'],
    ['t', '2019-05'],
    ['off', 'a,,b'],
    ['sel', 'link'],
    ['sel', 'country:cn'],
    ['sel', 'link:<b>'],
    ['scope', 'world'],
    ['show', 'a,,b'],
    ['by', 'every one'],
    ['map', '2/95/0'],
    ['map', '2/30'],
    ['map', '2/1e1/0'],
    ['proj', 'mercator'],
    ['vs', 'yesterday'],
    ['series', 'a b'],
    ['mark', '2019-13-01'],
    ['mark', 'a b'],
    ['tint', 'dark red'],
    ['theme', 'blue'],
    ['view', 'print'],
    ['parts', 'context,clock'],
    ['data', 'latest'],
    ['data', '2026.13.45'],
    ['dates', '2019'],
  ])('says that %s=%s was ignored, and keeps the rest', (param, value) => {
    const rest = param === 'by' ? 'scope=regional' : 'by=article'
    const { view, ignored } = parseView(`?${param}=${value}&${rest}`)
    expect(ignored).toHaveLength(1)
    expect(ignored[0]).toMatchObject({ param, value })
    expect(formatView(view)).toBe(`?${rest}`)
  })

  it.each([
    ['3/25/-110/400/99', 'bearing from -180 to 180, pitch from 0 to 85'],
    ['25/95/0', 'zoom from -1 to 24, lat from -90 to 90'],
    ['3/25', 'zoom/lat/lng or zoom/lat/lng/bearing/pitch'],
    ['3/25/1e2', 'zoom/lat/lng or zoom/lat/lng/bearing/pitch'],
  ])('says which bounds a camera breaks, or which form it lacks: %s', (camera, expected) => {
    expect(parseView(`?map=${camera}`).ignored[0]?.expected).toBe(expected)
  })

  it('leaves what it does not state as it was, where a state is given', () => {
    const view: ViewState = { ...DEFAULT_VIEW, theme: 'dark', parts: [], by: 'article' }
    expect(parseView('?by=official', view).view).toEqual({ ...view, by: 'official' })
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

describe('a parameter that stands twice', () => {
  it('is one list where it holds a list', () => {
    const { view, ignored } = parseView(
      '?off=b-2019&on=W1&off=a-2018,b-2019&on=W2&mark=peak&mark=2019-05-01',
    )
    expect(view.off).toEqual(['a-2018', 'b-2019'])
    expect(view.on).toEqual(['W1', 'W2'])
    expect(view.marks).toEqual(['peak', '2019-05-01'])
    expect(ignored).toEqual([])
  })

  it('counts once elsewhere, and each other value is told', () => {
    const { view, ignored } = parseView('?t=2019-05-01&t=2024-09-01&t=bad&t=2019-05-01')
    expect(view.day).toBe(toDay('2019-05-01'))
    expect(ignored.map(({ param, value }) => [param, value])).toEqual([
      ['t', '2024-09-01'],
      ['t', 'bad'],
    ])
    expect(ignored[0]?.expected).toBe('t once, and its first value counts')
  })
})

describe('a parameter that this map does not have', () => {
  it('passes unmentioned where it resembles none of ours, as what newsrooms add does', () => {
    const added =
      'ref=homepage&smid=tw-share&CMP=share_btn&at_medium=x&si=abc&igshid=1&xtor=a&s_cid=b'
    expect(parseView(`?t=2019-05-01&${added}`).ignored).toEqual([])
  })

  it('is told where it is close to one of ours', () => {
    expect(parseView('?sell=link:a&day=2019-05-01').ignored.map(({ param }) => param)).toEqual([
      'sell',
      'day',
    ])
  })
})
