import type { CutOut } from '@/drawing/cut-out'
import type { ScreenSize } from '@/drawing/fit-camera'
import type { FlowStyle } from '@/drawing/flow-style'
import { type GroupArea, groupAreas, homeInCutOut } from '@/drawing/group-areas'
import { insetCurves } from '@/drawing/inset-curves'
import { type InsetFrame, insetsAround } from '@/drawing/inset-frame'
import type { InsetRegion } from '@/drawing/inset-region'
import { countryWords, insetSpecs, rankingNote } from '@/drawing/inset-specs'
import type { LabelCandidate } from '@/drawing/label-candidate'
import type { LabelSpec } from '@/drawing/label-specs'
import type { Network } from '@/drawing/network'
import type { OrientedBox } from '@/drawing/oriented-box'
import type { ScreenCurve, ScreenPoint } from '@/drawing/screen-curve'
import { nameGrowth } from '@/look/scales'
import type { Scene } from '@/scene/scene'
import { layOutNames } from './names'
import type { MeasureText, TextStyle } from './text'

/** What lies under the lines of a cut-out. */
export interface InsetGround {
  readonly frame: InsetFrame
  readonly flat: Network
  readonly areas: readonly GroupArea[]
  readonly words: readonly GroundWords[]
}

/** All that a cut-out draws, and where. */
export interface InsetLayout extends InsetGround {
  readonly region: InsetRegion
  readonly curves: ReadonlyMap<string, ScreenCurve>
  readonly specs: readonly LabelSpec[]
  readonly points: ReadonlyMap<string, ScreenPoint | null>
  readonly names: ReadonlyMap<string, LabelCandidate>
}

interface Measuring {
  readonly screenWidthPx: number
  readonly measureText: MeasureText
}

interface Drawing {
  readonly flat: Network
  readonly styles: ReadonlyMap<string, FlowStyle>
  readonly scale: number
  readonly size: ScreenSize
  readonly measuring: Measuring
}

/** How the ground of a cut-out is called, on a usual screen. */
const COUNTRY_WORDS: TextStyle = { family: 'sans', sizePx: 10.5, weight: 600 }
const NOTE: TextStyle = { family: 'sans', sizePx: 11, weight: 400 }
/** From the edges of the frame, and between letters. */
const PAD_PX = 12
const SPACING_PX = 0.8

interface GroundWords {
  readonly words: string
  readonly style: TextStyle
  readonly at: ScreenPoint
  readonly box: OrientedBox
}

/** A country is named where its dot would be, or at the edge of the frame on that side. */
function countriesIn(
  scene: Scene,
  frame: InsetFrame,
  flat: Network,
  { screenWidthPx, measureText }: Measuring,
) {
  const style = { ...COUNTRY_WORDS, sizePx: COUNTRY_WORDS.sizePx * nameGrowth(screenWidthPx) }
  const { left, top, right, bottom } = frame.rect
  const { minX, maxX, minY, maxY } = frame.bounds
  return countryWords(scene).flatMap(({ id, words }): GroundWords[] => {
    const home = flat.places.get(id)
    const reach = (maxY - minY) / 2
    if (!home || home.x < minX || home.x > maxX) return []
    if (home.y < minY - reach || home.y > maxY + reach) return []
    const halfWidth = (measureText(words, style) + words.length * SPACING_PX) / 2
    const halfHeight = style.sizePx * 0.6
    const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)
    const at = {
      x: left + ((home.x - minX) / (maxX - minX)) * (right - left),
      y: top + ((home.y - minY) / (maxY - minY)) * (bottom - top),
    }
    const isOutside = at.y < top || at.y > bottom
    const x = isOutside ? right - PAD_PX - halfWidth : at.x
    const y = within(at.y, top + PAD_PX + halfHeight, bottom - PAD_PX - halfHeight)
    return [{ words, style, at: { x, y }, box: { x, y, halfWidth, halfHeight, angle: 0 } }]
  })
}

/** What the ranks of crossings are ranks of, in a corner. */
function noteIn(
  { rect }: InsetFrame,
  words: string,
  { screenWidthPx, measureText }: Measuring,
): GroundWords {
  const style = { ...NOTE, sizePx: NOTE.sizePx * nameGrowth(screenWidthPx) }
  const halfWidth = measureText(words, style) / 2
  const halfHeight = style.sizePx * 0.65
  const x = rect.right - PAD_PX - halfWidth
  const y = rect.bottom - PAD_PX - halfHeight
  return { words, style, at: { x, y }, box: { x, y, halfWidth, halfHeight, angle: 0 } }
}

/** Where the ground of a cut-out comes to lie. */
export function layOutGround(
  scene: Scene,
  frame: InsetFrame,
  flat: Network,
  region: InsetRegion,
  measuring: Measuring,
): InsetGround {
  const areas = groupAreas(scene, flat)
  const countries = countriesIn(scene, frame, flat, measuring)
  const note = rankingNote(scene, region)
  const notes = note === null ? [] : [noteIn(frame, note, measuring)]
  return { frame, flat, areas, words: [...countries, ...notes] }
}

/** Where everything in a cut-out comes to lie; null where nothing is cut out. */
export function layOutInset(
  scene: Scene,
  worded: readonly LabelSpec[],
  { region, frame }: CutOut,
  { flat, styles, scale, size, measuring }: Drawing,
): InsetLayout | null {
  if (!region || !frame) return null
  const curves = insetCurves(region, frame, flat, styles, scale)
  const specs = insetSpecs(worded, scene, region)
  const ground = layOutGround(scene, frame, flat, region, measuring)
  const points = new Map(
    specs.flatMap((spec) => {
      if (spec.target.kind === 'link' && spec.atPlace === undefined) return []
      const home = homeInCutOut(spec, ground.areas, flat, scene)
      return [[spec.key, home && frame.project(home)] as const]
    }),
  )
  const insets = insetsAround(frame.rect, size)
  const plates = ground.words.map(({ box }) => box)
  const screen = { size, insets, plates, curves, points, trunks: flat.trunks }
  const names = layOutNames(specs, screen, measuring)
  return { ...ground, region, curves, specs, points, names }
}
