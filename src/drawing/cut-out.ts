import { litLinks } from '@/scene/lit-links'
import type { Scene } from '@/scene/scene'
import type { Insets, ScreenSize } from './fit-camera'
import { type InsetFrame, placeInset } from './inset-frame'
import { type InsetRegion, insetRegion } from './inset-region'
import type { MercatorPoint } from './mercator'
import type { Network } from './network'
import { fitPoints, litPoints } from './scene-geometry'

/** What of a scene is drawn on the whole map, and what in a cut-out of it. */
export interface CutOut {
  /** null where nothing lies too close together. */
  readonly region: InsetRegion | null
  /** Where the cut-out stands; null where there is no room for it, or no need. */
  readonly frame: InsetFrame | null
  /** Links that the whole map leaves out. */
  readonly hidden: ReadonlySet<string>
  /** What a fitted camera shows. */
  readonly points: readonly MercatorPoint[]
}

interface View {
  readonly size: ScreenSize
  readonly insets: Insets
  /** Of the screen. */
  readonly scale: number
  /** Of a camera that somebody chose; null where it is fitted. */
  readonly pxPerUnit: number | null
  /** Links that a fitted camera is to show; all when empty. */
  readonly about: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** From this share of the cut-out's own scale on, the map shows it all by itself. */
const NEAR_SHARE = 0.72
/** Without a cut-out, places are apart from this on: pixels of a world's width. */
const APART_PX_PER_UNIT = 3000

function pointsOf(network: Network, isOf: (id: string) => boolean): MercatorPoint[] {
  return [...network.curves].flatMap(([id, { points }]) => (isOf(id) ? points : []))
}

/** Whether all that a picture is about lies in the cut-out. */
function isWithin(about: ReadonlySet<string>, region: InsetRegion): boolean {
  return about.size > 0 && [...about].every((id) => region.cutOut.has(id))
}

function frameFor(region: InsetRegion, view: View): InsetFrame | null {
  const frame = placeInset(region, view.size, view.insets, view.scale)
  if (!frame || view.pxPerUnit === null) return frame
  return view.pxPerUnit < frame.pxPerUnit * NEAR_SHARE ? frame : null
}

/**
 * Decides what is cut out of the whole map.
 * @param flat the lines of the scope on the flat map; `network` those that are drawn
 */
export function cutOutOf(scene: Scene, network: Network, flat: Network, view: View): CutOut {
  const lit = litLinks(scene)
  const about = view.about.size > 0 ? view.about : lit
  const region = insetRegion(scene, flat)
  const wished =
    view.about.size > 0 ? pointsOf(network, (id) => about.has(id)) : litPoints(network, scene)
  const whole = wished.length > 0 ? wished : fitPoints(network, scene)
  if (!region) return { region, frame: null, hidden: NONE, points: whole }
  const { cutOut } = region
  const beside = () => (wished.length > 0 ? wished : pointsOf(network, (id) => !cutOut.has(id)))
  const isClose = isWithin(about, region)
  const frame =
    isClose && view.pxPerUnit === null && wished.length > 0 ? null : frameFor(region, view)
  if (frame) return { region, frame, hidden: cutOut, points: beside() }
  if (view.pxPerUnit !== null) {
    const hidden = view.pxPerUnit < APART_PX_PER_UNIT ? cutOut : NONE
    return { region: hidden === NONE ? null : region, frame, hidden, points: whole }
  }
  // No room beside the whole: what is asked for is shown large, or else the whole without it.
  if (isClose) return { region: null, frame, hidden: NONE, points: region.points }
  return { region, frame, hidden: cutOut, points: beside() }
}
