import type { FlowStyle } from '@/drawing/flow-style'
import type { Network } from '@/drawing/network'
import { type Project, type ScreenCurve, screenCurve } from '@/drawing/screen-curve'
import type { Place } from '@/model/schema/network'
import type { RendererView } from './map-renderer'
import type { PointerScreen } from './pointer'

interface Shown {
  readonly network: Network
  readonly styles: ReadonlyMap<string, FlowStyle>
  readonly scale: number
  readonly places: readonly Place[]
}

interface Drawn {
  readonly curves: ReadonlyMap<string, ScreenCurve>
  readonly styles: Shown['styles']
}

/** What is where on the screen, worked out when first asked for after something changed. */
export interface ScreenState {
  readonly update: (shown: Shown) => void
  readonly forgetCamera: () => void
  readonly project: () => Project
  readonly pxPerUnit: () => number
  /** Flows that are drawn, by id. */
  readonly curves: () => ReadonlyMap<string, ScreenCurve>
  /** One of them; null where it is not drawn. */
  readonly curve: (linkId: string) => ScreenCurve | null
  readonly pointerScreen: () => PointerScreen | null
}

const OUT_OF_SIGHT: RendererView = { project: () => null, pxPerUnit: 1 }

/** @param viewOf where a network lies now */
export function createScreenState(viewOf: (network: Network) => RendererView): ScreenState {
  let shown: Shown | null = null
  let view: RendererView | null = null
  let curves: ReadonlyMap<string, ScreenCurve> | null = null
  /** As they were before something of them changed; null after the camera has moved. */
  let before: Drawn | null = null

  const forgetCamera = (): void => {
    view = null
    curves = null
    before = null
  }
  const viewNow = (): RendererView => {
    if (!shown) return OUT_OF_SIGHT
    view ??= viewOf(shown.network)
    return view
  }
  const curveNow = (id: string): ScreenCurve | null => {
    const known = curves?.get(id)
    const style = shown?.styles.get(id)
    const curve = shown?.network.curves.get(id)
    if (known || !shown || !style || !curve) return known ?? null
    const { project, pxPerUnit } = viewNow()
    return screenCurve(id, curve, style, project, pxPerUnit, shown.scale)
  }
  const curvesNow = (): ReadonlyMap<string, ScreenCurve> => {
    if (curves) return curves
    const next = new Map<string, ScreenCurve>()
    if (!shown) return next
    const { project, pxPerUnit } = viewNow()
    for (const [id, style] of shown.styles) {
      const curve = shown.network.curves.get(id)
      if (!curve) continue
      const same = before?.styles.get(id) === style ? before.curves.get(id) : undefined
      next.set(id, same ?? screenCurve(id, curve, style, project, pxPerUnit, shown.scale))
    }
    curves = next
    before = { curves, styles: shown.styles }
    return next
  }

  return {
    update: (next) => {
      const isElsewhere = next.network !== shown?.network || next.scale !== shown.scale
      const isSame = !isElsewhere && next.styles === shown?.styles
      shown = next
      if (isElsewhere) forgetCamera()
      else if (!isSame) curves = null
    },
    forgetCamera,
    project: () => viewNow().project,
    pxPerUnit: () => viewNow().pxPerUnit,
    curves: curvesNow,
    curve: curveNow,
    pointerScreen: () => {
      if (!shown) return null
      const { network, places } = shown
      const { project } = viewNow()
      const spots = places.map(({ id }) => {
        const at = network.places.get(id)
        return [id, at ? project(at) : null] as const
      })
      return { curves: [...curvesNow().values()], places: new Map(spots) }
    },
  }
}
