import { linksInFront } from '@/drawing/in-front'
import { mercatorOf } from '@/drawing/mercator'
import type { DrawnMap } from '@/drawing/score/drawn-map'
import type { ScreenPoint } from '@/drawing/screen-curve'
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

/** What was drawn for a scene, as it is judged. */
export function drawnMap(scene: Scene, layout: FigureLayout): DrawnMap {
  const { frame, insets, key, network, styles, curves, specs, names, scale } = layout
  const { width, height } = frame.size
  const flows = [...curves].flatMap(([id, curve]) => {
    const style = styles.get(id)
    const link = scene.index.links.get(id)
    if (!style || !link) return []
    const { from, to } = link
    return [
      {
        curve,
        alpha: style.alpha,
        from,
        to,
        isDirected: style.isDirected,
        trunk: network.trunks.get(id) ?? null,
      },
    ]
  })
  const places = specs.filter(({ target }) => target.kind === 'place')
  return {
    area: {
      left: insets.left,
      top: insets.top,
      right: width - insets.right,
      bottom: height - insets.bottom,
    },
    plates: key ? [key.box] : [],
    flows,
    names: specs.flatMap((spec) => {
      const at = names.get(spec.key)
      return at ? [{ spec, at, hasLeader: at.hasLeader }] : []
    }),
    places: places.flatMap(({ key: name, target }) => {
      const at = layout.points.get(name)
      return at ? [{ id: target.id, at }] : []
    }),
    countries: new Map(
      places.flatMap((spec) => {
        const home = network.places.get(spec.target.id)
        if (spec.rank !== 'major' || !home || !spec.country) return []
        return [[spec.key, landOf(spec.country, home.x, layout)] as const]
      }),
    ),
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
