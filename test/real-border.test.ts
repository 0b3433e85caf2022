import { describe, expect, it } from 'vitest'
import { insetRegion } from '../src/drawing/inset-region'
import { lngLatOf } from '../src/drawing/mercator'
import { scopeNetwork } from '../src/drawing/network'
import { layOutFigure } from '../src/figure/figure-layout'
import { indexChain } from '../src/model/chain-index'
import { toDay } from '../src/model/day'
import { createSceneBuilder } from '../src/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '../src/store/view-state'
import { FIGURE_OPTIONS } from './support/create-figure'
import { readChain } from './support/real-chain'

const index = indexChain(await readChain())
const build = createSceneBuilder(index)
const sceneOf = (view: Partial<ViewState> = {}) =>
  build({ ...DEFAULT_VIEW, day: toDay('2024-09-05'), scope: 'regional', ...view })

const LARGE = { width: 1440, height: 800 }
const SMALL = { width: 390, height: 560 }
const layOut = (size: typeof LARGE, view: Partial<ViewState> = {}, fitTo?: ReadonlySet<string>) =>
  layOutFigure(sceneOf(view), { ...FIGURE_OPTIONS, size, ...(fitTo ? { fitTo } : {}) })

describe('the lines at the border', () => {
  const { curves } = scopeNetwork(index, 'regional', 'flat')
  const endOf = (id: string) => lngLatOf(curves.get(id)?.points.at(-1) ?? { x: 0, y: 0 })

  it('end in a stub just north of their crossing, not at the dot of the country', () => {
    for (const id of ['r-bx-nogales', 'r-bx-sandiego', 'r-bx-elpaso', 'r-bx-laredo']) {
      const crossing = index.places.get(index.links.get(id)?.from ?? '')?.lngLat ?? [0, 0]
      const [lng, lat] = endOf(id)
      expect(lng - 360).toBeCloseTo(crossing[0])
      expect(lat - crossing[1]).toBeGreaterThan(1.5)
      expect(lat - crossing[1]).toBeLessThan(4)
    }
  })

  it('reach places that a source names', () => {
    expect(endOf('r-sinaloa-nogales')[1]).toBeCloseTo(31.33)
  })
})

describe('what is cut out of the whole chain', () => {
  const region = insetRegion(sceneOf(), scopeNetwork(index, 'regional', 'flat'))

  it('is what lies at the border, and nothing in the scope of countries', () => {
    expect([...(region?.cutOut ?? [])].sort()).toEqual([
      'r-bx-elpaso',
      'r-bx-laredo',
      'r-bx-nogales',
      'r-bx-sandiego',
      'r-jalisco-sandiego',
      'r-lax-mx-prec',
      'r-manzanillo-jalisco',
      'r-mazatlan-sinaloa',
      'r-sinaloa-nogales',
      'r-sinaloa-sandiego',
    ])
    const country = sceneOf({ scope: 'country' })
    expect(insetRegion(country, scopeNetwork(index, 'country', 'flat'))).toBeNull()
  })

  it('stands beside the whole, with one name and rank for each crossing that is described', () => {
    const { curves, inset } = layOut(LARGE)
    expect(curves.has('r-sinaloa-nogales')).toBe(false)
    expect(inset?.curves.has('r-sinaloa-nogales')).toBe(true)
    const named = inset?.specs.filter(({ key }) => inset.names.has(key)) ?? []
    const words = named.map(({ name, detail }) => `${name} ${detail}`)
    for (const crossing of ['Tijuana–San Diego', 'Nogales', 'Ciudad Juárez–El Paso']) {
      expect(words.filter((each) => each.startsWith(crossing))).toHaveLength(1)
    }
    expect(words).toContain('Nogales dominant')
  })

  it('leaves a line from over the sea in both, pressed once in each', () => {
    const { curves, inset } = layOut(LARGE)
    const pressureMarkers = (id: string) =>
      [curves, inset?.curves].map((each) => each?.get(id)?.pressureMarkers.length)
    expect(pressureMarkers('r-cn-lax-prec')).toEqual([1, 1])
    // Of a trunk only what is named for it is pressed on the whole map.
    expect(pressureMarkers('r-cn-manzanillo-prec')).toEqual([1, 1])
    expect(pressureMarkers('r-hubei-sinaloa-prec')).toEqual([0, 1])
  })

  it('is left out where there is no room, until one asks for it', () => {
    const { curves, inset } = layOut(SMALL)
    expect(inset).toBeNull()
    expect(curves.has('r-sinaloa-nogales')).toBe(false)
    const close = layOut(SMALL, {}, new Set(['r-sinaloa-nogales']))
    expect(close.curves.has('r-sinaloa-nogales')).toBe(true)
    const moved = { zoom: 4, lng: -108, lat: 27, bearing: 0, pitch: 0 }
    const near = layOutFigure(sceneOf(), { ...FIGURE_OPTIONS, size: LARGE, camera: moved })
    expect(near.inset).toBeNull()
    expect(near.curves.has('r-sinaloa-nogales')).toBe(true)
  })

  it('keeps the name and rank of a selected line', () => {
    const selection = { kind: 'link', id: 'r-sinaloa-nogales' } as const
    const { inset } = layOut(LARGE, { selection })
    expect(inset?.names.get('link:r-sinaloa-nogales')?.form).not.toBe('short')
    expect(inset?.names.has('link:r-sinaloa-nogales')).toBe(true)
  })
})
