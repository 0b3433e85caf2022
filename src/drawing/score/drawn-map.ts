import type { LabelCandidate } from '../label-candidate'
import type { LabelSpec } from '../label-specs'
import type { OrientedBox, Rect } from '../oriented-box'
import type { ScreenCurve, ScreenPoint } from '../screen-curve'

/** A flow as it lies on the picture. */
export interface DrawnFlow {
  readonly curve: ScreenCurve
  readonly alpha: number
  /** Ids of the places at its ends. */
  readonly from: string
  readonly to: string
  readonly isDirected: boolean
  /** Flows of one trunk run on each other on purpose; null for the others. */
  readonly trunk: string | null
}

/** A name that is set. */
export interface DrawnName {
  readonly spec: LabelSpec
  readonly at: LabelCandidate
  /** A thin line leads from it to what it names. */
  readonly hasLeader: boolean
}

/** A picture as it is judged: what was drawn where, in pixels. */
export interface DrawnMap {
  /** What nothing else covers. */
  readonly area: Rect
  readonly plates: readonly OrientedBox[]
  readonly flows: readonly DrawnFlow[]
  readonly names: readonly DrawnName[]
  readonly places: readonly { readonly id: string; readonly at: ScreenPoint }[]
  /** Outlines of countries, by the keys of their labels; none where its land is out of sight. */
  readonly countries: ReadonlyMap<string, readonly (readonly ScreenPoint[])[]>
  /** Flows that the picture is about: never without their words. */
  readonly inFront: ReadonlySet<string>
  /** Flows that are named where there is room. */
  readonly named: ReadonlySet<string>
  /** Countries that stand for themselves, whether or not a flow is drawn. */
  readonly chainPlaces: ReadonlySet<string>
  readonly scale: number
}

/** What is wrong with a picture, after Jenny et al. 2018 and the review of 27 November 2026. */
export type FaultKind =
  | 'crossing'
  | 'merging'
  | 'node under flow'
  | 'heads overlap'
  | 'head on flow'
  | 'arrivals near'
  | 'flow cut'
  | 'label on line'
  | 'label on mark'
  | 'label far'
  | 'label nearer to another'
  | 'labels interleaved'
  | 'label cut'
  | 'country name outside'
  | 'lone place'
  | 'flow unnamed'
  | 'in front unnamed'
  | 'in front wordless'

export interface Fault {
  readonly kind: FaultKind
  /** Ids of what it is about. */
  readonly about: string
  /** 1 is a blemish; from 4 on a reader is misled. */
  readonly weight: number
}
