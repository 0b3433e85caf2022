import { linksInFront } from '@/drawing/in-front'
import { BAND_PX } from '@/drawing/inset-frame'
import type { LabelCandidate } from '@/drawing/label-candidate'
import type { LabelSpec } from '@/drawing/label-specs'
import { mercatorOf } from '@/drawing/mercator'
import { boxOf, type OrientedBox, type Rect } from '@/drawing/oriented-box'
import type { DrawnMap } from '@/drawing/score/drawn-map'
import type { ScreenCurve, ScreenPoint } from '@/drawing/screen-curve'
import { shortestTurn } from '@/drawing/world-frame'
import type { FigureLayout } from '@/figure/figure-layout'
import { areasOf } from '@/map/base-map/build/areas'
import { countryCode } from '@/map/base-map/build/country-features'
import { readTopology } from '@/map/base-map/build/read-topology'
import type { Scene } from '@/scene/scene'

const FAINT_ALPHA = 0.5

type Polygon = readonly (readonly [lng: number, lat: number])[]

/** Outer shores of each country, by capital letters. */
function readCountries(): ReadonlyMap<string, readonly Polygon[]> {
  const areas = areasOf(readTopology('world-atlas/countries-110m.json', 'countries'))
  return new Map(
    areas.flatMap(({ id, name, polygons }) => {
      const code = countryCode(id, name)?.toUpperCase()
      const shores = polygons.map(([shore = []]) =>
        shore.map(([lng = 0, lat = 0]) => [lng, lat] as const),
      )
      return code ? [[code, shores] as const] : []
    }),
  )
}

const COUNTRIES = readCountries()

function landOf(
  country: string,
  dotX: number,
  { frame }: FigureLayout,
): readonly (readonly ScreenPoint[])[] {
  const shores = COUNTRIES.get(country) ?? []
  const dotLng = dotX * 360 - 180
  return shores.flatMap((shore) => {
    const points = shore.flatMap(([lng, lat]) => {
      const near = dotLng + shortestTurn(dotLng, lng)
      return frame.project(mercatorOf([near, lat])) ?? []
    })
    return points.length > 2 ? [points] : []
  })
}

interface Part {
  readonly area: Rect
  readonly plates: readonly OrientedBox[]
  readonly curves: ReadonlyMap<string, ScreenCurve>
  readonly specs: readonly LabelSpec[]
  readonly names: ReadonlyMap<string, LabelCandidate>
  readonly points: ReadonlyMap<string, ScreenPoint | null>
  readonly trunks: ReadonlyMap<string, string>
  readonly countries: DrawnMap['countries']
}

/** A whole map, or its cut-out, as it is judged. */
function drawnPart(scene: Scene, { styles, scale }: FigureLayout, part: Part): DrawnMap {
  const { curves, specs, names, points, trunks, area, plates, countries } = part
  const flows = [...curves].flatMap(([id, curve]) => {
    const style = styles.get(id)
    const link = scene.index.links.get(id)
    if (!style || !link) return []
    const { from, to } = link
    const { alpha, isDirected } = style
    return [{ curve, alpha, from, to, isDirected, trunk: trunks.get(id) ?? null }]
  })
  return {
    area,
    plates,
    flows,
    names: specs.flatMap((spec) => {
      const at = names.get(spec.key)
      return at ? [{ spec, at, hasLeader: at.hasLeader }] : []
    }),
    places: specs.flatMap(({ key, target }) => {
      const at = target.kind === 'place' ? points.get(key) : null
      return at ? [{ id: target.id, at }] : []
    }),
    countries,
    inFront: new Set([...linksInFront(scene)].filter((id) => curves.has(id))),
    named: new Set(
      flows.flatMap(({ curve, alpha }) => {
        const spec = specs.find(({ key: name }) => name === `link:${curve.id}`)
        return spec && spec.shown !== 'asked' && alpha > FAINT_ALPHA ? [curve.id] : []
      }),
    ),
    chainPlaces: new Set(
      scene.index.chain.places.flatMap((each) => (each.inArticle ? each.id : [])),
    ),
    scale,
  }
}

function insetMap(scene: Scene, layout: FigureLayout): DrawnMap[] {
  const { inset } = layout
  if (!inset) return []
  const { rect } = inset.frame
  const map = drawnPart(scene, layout, {
    ...inset,
    area: {
      left: rect.left - BAND_PX,
      top: rect.top - BAND_PX,
      right: rect.right + BAND_PX,
      bottom: rect.bottom + BAND_PX,
    },
    plates: inset.words.map(({ box }) => box),
    trunks: inset.flat.trunks,
    countries: new Map(),
  })
  // What comes in from over the sea is named on the whole map.
  const inFront = [...map.inFront].filter((id) => inset.region.cutOut.has(id))
  return [{ ...map, inFront: new Set(inFront) }]
}

/** What was drawn for a scene, as it is judged: the whole map, and its cut-out where there is one. */
export function drawnMaps(scene: Scene, layout: FigureLayout): DrawnMap[] {
  const { frame, insets, key, network, inset, specs } = layout
  const { width, height } = frame.size
  const plates = [...(key ? [key.box] : []), ...(inset ? [boxOf(inset.frame.rect)] : [])]
  const countries = specs.flatMap((spec) => {
    const home = network.places.get(spec.target.id)
    if (spec.target.kind !== 'place' || spec.rank !== 'major') return []
    if (!home || !spec.country) return []
    return [[spec.key, landOf(spec.country, home.x, layout)] as const]
  })
  const whole = drawnPart(scene, layout, {
    ...layout,
    area: {
      left: insets.left,
      top: insets.top,
      right: width - insets.right,
      bottom: height - insets.bottom,
    },
    plates,
    trunks: network.trunks,
    countries: new Map(countries),
  })
  return [whole, ...insetMap(scene, layout)]
}
