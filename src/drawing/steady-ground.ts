import { linkWidthPx, patternOf } from '@/look/scales'
import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import type { Place, Scope } from '@/model/schema/network'
import { highestLevel, isThinIn } from './breadth'
import { type FlowStyle, NO_MEASURES } from './flow-style'
import { lineScale } from './line-shape'
import type { Network } from './network'
import { type Project, type ScreenCurve, type ScreenPoint, screenCurve } from './screen-curve'

/** What names of countries are set on, whatever the day. */
export interface SteadyGround {
  /** All lines of the scope, each as broad as it ever is. */
  readonly curves: ReadonlyMap<string, ScreenCurve>
  /** What is left beside each of them for its own name. */
  readonly nameRoomPx: ReadonlyMap<string, number>
  /** The places at which they end. */
  readonly dots: readonly { readonly at: ScreenPoint; readonly place: Place }[]
}

export interface SteadyView {
  readonly index: ChainIndex
  readonly scope: Scope
  readonly network: Network
  readonly project: Project
  readonly pxPerUnit: number
  readonly screenWidthPx: number
  /** What is left to a cut-out. */
  readonly isElsewhere: (link: string) => boolean
}

/** From so many lines on hardly a name has room beside all of them. */
const CROWDED = 14

/** A main line is named on all days, another leading one on most. */
const NAME_ROOM_PX = { main: 16, leading: 5 } as const

/** A shorter line finds no room for its name at its side anyway. */
const NAMED_FROM_PX = 80

/** @returns null where there are so many lines that a name can’t keep off all of them */
export function steadyGround(view: SteadyView): SteadyGround | null {
  const { index, scope, network, project, pxPerUnit, screenWidthPx } = view
  if (network.curves.size >= CROWDED) return null
  const scale = lineScale(screenWidthPx)
  const curves = new Map<string, ScreenCurve>()
  const ends = new Set<string>()
  for (const [id, curve] of network.curves) {
    const link = index.links.get(id)
    if (!link || view.isElsewhere(id)) continue
    const level = isThinIn(index, link, scope) ? 0 : highestLevel(index, link)
    const style: FlowStyle = {
      colour: [0, 0, 0],
      widthPx: linkWidthPx(index, link.commodity, level, screenWidthPx),
      alpha: 1,
      pattern: patternOf(index, link.commodity),
      quality: 'firm',
      isDirected: link.directed,
      ghostWidthPx: 0,
      emphasis: 0,
      measures: NO_MEASURES,
    }
    curves.set(id, screenCurve(id, curve, style, project, pxPerUnit, scale))
    ends.add(link.from).add(link.to)
  }
  const dots = [...ends].flatMap((id) => {
    const [place, home] = [index.places.get(id), network.places.get(id)]
    const at = home && project(home)
    return place && at ? [{ at, place }] : []
  })
  const roomOf = (id: string, lengthPx: number): number => {
    if (index.chain.mainLinks?.includes(id)) return NAME_ROOM_PX.main
    const link = index.links.get(id)
    const isNamed = link && lengthPx >= NAMED_FROM_PX && isLeading(index.chain, link)
    return isNamed ? NAME_ROOM_PX.leading : 0
  }
  const nameRoomPx = new Map(
    [...curves].map(([id, { lengthPx }]) => [id, roomOf(id, lengthPx)] as const),
  )
  return { curves, nameRoomPx, dots }
}
