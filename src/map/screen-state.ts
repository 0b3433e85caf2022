import type { Map as MapLibreMap } from 'maplibre-gl'
import type { FlowStyle } from '@/drawing/flow-style'
import type { Network } from '@/drawing/network'
import { type Project, type ScreenCurve, screenCurve } from '@/drawing/screen-curve'
import type { Place } from '@/model/schema/network'
import { projectorFor, pxPerUnit } from './map-projection'
import type { PointerScreen } from './pointer'

interface Shown {
  readonly network: Network
  readonly styles: ReadonlyMap<string, FlowStyle>
  readonly scale: number
  readonly places: readonly Place[]
}

/** What is where on the screen, worked out when first asked for after something changed. */
export interface ScreenState {
  readonly update: (shown: Shown) => void
  readonly forgetCamera: () => void
  readonly project: () => Project
  /** Flows that are drawn, by id. */
  readonly curves: () => ReadonlyMap<string, ScreenCurve>
  /** One of them; null where it is not drawn. */
  readonly curve: (linkId: string) => ScreenCurve | null
  readonly pointerScreen: () => PointerScreen | null
}

const OUT_OF_SIGHT: Project = () => null

export function createScreenState(map: MapLibreMap): ScreenState {
  let shown: Shown | null = null
  let project: Project | null = null
  let curves: ReadonlyMap<string, ScreenCurve> | null = null

  const projectNow = (): Project => {
    if (!shown) return OUT_OF_SIGHT
    project ??= projectorFor(map, shown.network)
    return project
  }
  const curveNow = (id: string): ScreenCurve | null => {
    const known = curves?.get(id)
    const style = shown?.styles.get(id)
    const curve = shown?.network.curves.get(id)
    if (known || !shown || !style || !curve) return known ?? null
    return screenCurve(id, curve, style, projectNow(), pxPerUnit(map, shown.network), shown.scale)
  }
  const curvesNow = (): ReadonlyMap<string, ScreenCurve> => {
    if (curves) return curves
    const next = new Map<string, ScreenCurve>()
    if (!shown) return next
    const perUnit = pxPerUnit(map, shown.network)
    for (const [id, style] of shown.styles) {
      const curve = shown.network.curves.get(id)
      if (curve) next.set(id, screenCurve(id, curve, style, projectNow(), perUnit, shown.scale))
    }
    curves = next
    return next
  }

  return {
    update: (next) => {
      if (next.network !== shown?.network) project = null
      shown = next
      curves = null
    },
    forgetCamera: () => {
      project = null
      curves = null
    },
    project: projectNow,
    curves: curvesNow,
    curve: curveNow,
    pointerScreen: () => {
      if (!shown) return null
      const { network, places } = shown
      const spots = places.map(({ id }) => {
        const at = network.places.get(id)
        return [id, at ? projectNow()(at) : null] as const
      })
      return { curves: [...curvesNow().values()], places: new Map(spots) }
    },
  }
}
