import { describe, expect, it } from 'vitest'
import type { LabelCandidate } from '../label-candidate'
import type { LabelSpec } from '../label-specs'
import type { ScreenCurve, ScreenPoint } from '../screen-curve'
import type { DrawnFlow, DrawnMap, DrawnName, FaultKind } from './drawn-map'
import { scoreMap } from './score-map'

const at = (x: number, y: number): ScreenPoint => ({ x, y })

/** A straight line of some width, drawn up to its very ends. */
function flow(
  id: string,
  from: ScreenPoint,
  to: ScreenPoint,
  patch: Partial<ScreenCurve> & Partial<Omit<DrawnFlow, 'curve'>> = {},
): DrawnFlow {
  const share = (i: number) => at(from.x + (to.x - from.x) * i, from.y + (to.y - from.y) * i)
  const curve: ScreenCurve = {
    id,
    points: Array.from({ length: 21 }, (_, i) => share(i / 20)),
    lengthPx: Math.hypot(to.x - from.x, to.y - from.y),
    widthPx: 4,
    headLengthPx: 12,
    headWidthPx: 12,
    trimPx: 0,
    pressureMarkers: [],
    ...patch,
  }
  const ends = { from: `${id}-from`, to: `${id}-to` }
  return { curve, alpha: 1, isDirected: true, trunk: null, ...ends, ...patch }
}

const candidate = (
  x: number,
  y: number,
  form: LabelCandidate['form'] = 'line',
): LabelCandidate => ({
  key: 'k',
  form,
  box: { x, y, halfWidth: 30, halfHeight: 8, angle: 0 },
  parts: [{ x, y, halfWidth: 30, halfHeight: 8, angle: 0 }],
  bend: 0,
  hasLeader: false,
  cost: 0,
  coverMax: 0,
  share: 0.5,
  anchor: at(x, y),
})

function name(kind: 'link' | 'place', id: string, x: number, y: number): DrawnName {
  const spec: LabelSpec = {
    key: `${kind}:${id}`,
    target: { kind, id },
    name: id,
    detail: 'major',
    extra: '',
    sentence: '',
    commodity: null,
    country: null,
    isSelected: false,
    isQuiet: false,
    rank: 'major',
    priority: 0,
    shown: 'room',
  }
  return { spec, at: candidate(x, y), hasLeader: false }
}

const EMPTY: DrawnMap = {
  area: { left: 0, top: 0, right: 1000, bottom: 600 },
  plates: [],
  flows: [],
  names: [],
  places: [],
  countries: new Map(),
  inFront: new Set(),
  named: new Set(),
  chainPlaces: new Set(),
  scale: 1,
}

const faults = (patch: Partial<DrawnMap>) => scoreMap({ ...EMPTY, ...patch })
const kinds = (patch: Partial<DrawnMap>): FaultKind[] => faults(patch).map(({ kind }) => kind)
const weight = (patch: Partial<DrawnMap>) =>
  faults(patch).reduce((sum, each) => sum + each.weight, 0)

const level = flow('level', at(100, 300), at(900, 300))

describe('lines', () => {
  it('that stay apart have no fault', () => {
    expect(kinds({ flows: [level, flow('other', at(100, 200), at(900, 200))] })).toEqual([])
  })

  it('that cross are a fault, a larger one the more acute', () => {
    const steep = flow('steep', at(494, 107), at(514, 507))
    const acute = flow('acute', at(310, 263), at(703, 341))
    expect(kinds({ flows: [level, steep] })).toEqual(['crossing'])
    expect(weight({ flows: [level, steep] })).toBeCloseTo(1)
    expect(kinds({ flows: [level, acute] })).toContain('crossing')
    expect(weight({ flows: [level, acute] })).toBeGreaterThan(4)
  })

  it('that are faded count half', () => {
    const faded = flow('steep', at(494, 107), at(514, 507), { alpha: 0.3 })
    expect(weight({ flows: [level, faded] })).toBeCloseTo(0.5)
  })

  it('that leave one dot on each other merge, unless they are one trunk', () => {
    const a = { from: 'cn', trunk: 't' }
    const near = flow('near', at(100, 300), at(900, 330), a)
    const far = flow('far', at(100, 300), at(900, 270), a)
    expect(kinds({ flows: [near, { ...far, trunk: null }] })).toEqual(['merging'])
    expect(kinds({ flows: [near, far] })).toEqual([])
  })

  it('over a dot that is not theirs are a fault', () => {
    const places = [
      { id: 'level-from', at: at(100, 300) },
      { id: 'town', at: at(500, 303) },
    ]
    expect(faults({ flows: [level], places })).toEqual([
      { kind: 'node under flow', about: 'town under level', weight: 3 },
    ])
  })

  it('that leave the free area are cut, by the share that is out of it', () => {
    const out = flow('out', at(600, 300), at(1400, 300))
    expect(kinds({ flows: [out] })).toEqual(['flow cut'])
    expect(weight({ flows: [out] })).toBeCloseTo(3, 0)
  })
})

describe('arrowheads', () => {
  it('on each other are a fault, and so are arrivals at one place that are read as one', () => {
    const upper = flow('upper', at(100, 250), at(900, 296), { to: 'mx' })
    const lower = flow('lower', at(100, 350), at(900, 304), { to: 'mx' })
    expect(kinds({ flows: [upper, lower] })).toEqual(['heads overlap', 'arrivals near'])
  })

  it('apart by more than fourteen pixels are none', () => {
    const upper = flow('upper', at(100, 250), at(900, 292), { to: 'mx' })
    const lower = flow('lower', at(100, 350), at(900, 308), { to: 'mx' })
    expect(kinds({ flows: [upper, lower] })).toEqual([])
  })

  it('under another line are a fault', () => {
    const upright = flow('upright', at(894, 100), at(894, 500))
    expect(kinds({ flows: [level, upright] })).toContain('head on flow')
  })
})

describe('a label of a flow', () => {
  const flows = [level]

  it('beside its line is right', () => {
    expect(kinds({ flows, names: [name('link', 'level', 500, 285)] })).toEqual([])
  })

  it('far from its line is looked for', () => {
    expect(kinds({ flows, names: [name('link', 'level', 500, 240)] })).toEqual(['label far'])
  })

  it('nearer to another line is misread', () => {
    const other = flow('other', at(100, 275), at(900, 275))
    const names = [name('link', 'level', 500, 286)]
    expect(kinds({ flows: [level, other], names })).toEqual(['label nearer to another'])
  })

  it('on lines is worse on those of others', () => {
    const onOwn = weight({ flows, names: [name('link', 'level', 500, 300)] })
    const onOther = weight({ flows, names: [name('link', 'other', 500, 300)] })
    expect(onOther).toBeGreaterThan(onOwn)
  })

  it('close under another’s stands in one gap with it', () => {
    const other = flow('other', at(100, 254), at(900, 254))
    const names = [name('link', 'level', 500, 286), name('link', 'other', 500, 268)]
    expect(kinds({ flows: [level, other], names })).toContain('labels interleaved')
  })

  it('is missed where the line is in front, and less where it is one of many', () => {
    expect(kinds({ flows, inFront: new Set(['level']), named: new Set(['level']) })).toEqual([
      'in front unnamed',
    ])
    expect(kinds({ flows, named: new Set(['level']) })).toEqual(['flow unnamed'])
    expect(kinds({ flows })).toEqual([])
  })

  it('in front keeps its words', () => {
    const bare = { ...name('link', 'level', 500, 285), at: candidate(500, 285, 'short') }
    expect(kinds({ flows, names: [bare], inFront: new Set(['level']) })).toEqual([
      'in front wordless',
    ])
  })
})

describe('a name', () => {
  it('half under a panel, or on another name, is cut', () => {
    expect(kinds({ names: [name('place', 'cn', 10, 300)] })).toContain('label cut')
    const names = [name('place', 'a', 500, 300), name('place', 'b', 520, 306)]
    expect(kinds({ names, chainPlaces: new Set(['a', 'b']) })).toEqual(['label cut'])
  })

  it('of a country stands in it or touches it', () => {
    const square = [at(400, 200), at(600, 200), at(600, 400), at(400, 400)]
    const countries = new Map([['place:cn', [square]]])
    const chainPlaces = new Set(['cn'])
    const where = (x: number, y: number) =>
      kinds({ names: [name('place', 'cn', x, y)], countries, chainPlaces })
    expect(where(500, 300)).toEqual([])
    expect(where(700, 400)).toEqual(['country name outside'])
    const led = { ...name('place', 'cn', 700, 400), hasLeader: true }
    expect(kinds({ names: [led], countries, chainPlaces })).toEqual([])
  })

  it('of a country beside the chain needs a flow', () => {
    const names = [name('place', 'in', 500, 300)]
    expect(kinds({ names })).toEqual(['lone place'])
    expect(kinds({ names, flows: [{ ...level, from: 'in' }] })).not.toContain('lone place')
  })
})
