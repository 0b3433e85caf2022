import type { Link } from '@/model/schema/network'
import type { MercatorPoint } from './mercator'

/** One flow as its bow is assigned: its ends in the unwrapped Mercator square. */
export interface ArcEnds {
  readonly id: string
  readonly from: MercatorPoint
  readonly to: MercatorPoint
  /** Smaller ones bow higher: the commodity's place in the order of commodities. */
  readonly rank: number
  /** Talks between two countries: nothing flows along it. */
  readonly isRelation?: boolean
  /** Flows of different scopes share no trunk. */
  readonly scope?: Link['scope'] | undefined
  /** So short that a bow would only blur where it leads. */
  readonly isStraight?: boolean
}

/** Flows that run beside each other, from left to right of their way to the east, each with its bow. */
export type Bundle = readonly { readonly ends: ArcEnds; readonly apex: number }[]

/** The top of a flow's bow. @param bow height as a share of the distance, to the left of the way from west to east */
export function apexPoint(from: MercatorPoint, to: MercatorPoint, apex: number): MercatorPoint {
  const isEastward = from.x < to.x || (from.x === to.x && from.y >= to.y)
  const height = isEastward ? apex : -apex
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * height,
    y: (from.y + to.y) / 2 - (to.x - from.x) * height,
  }
}
