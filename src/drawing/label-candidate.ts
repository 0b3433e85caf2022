import type { LabelForm } from './label-form'
import type { OrientedBox } from './oriented-box'
import type { ScreenPoint } from './screen-curve'

/** One way to set a label: where, how turned, and how much worse than the best. */
export interface LabelCandidate {
  /** Names the position, so that a label stays where it was while that is still good. */
  readonly key: string
  readonly form: LabelForm['name']
  readonly box: OrientedBox
  /** What the words of a bent name take up, piece by piece; its box where it is straight. */
  readonly parts: readonly OrientedBox[]
  /** How much the name bends with its line, in radians for each pixel as it is read; 0 is straight. */
  readonly bend: number
  /** 0 is best; hundreds are a last resort. */
  readonly cost: number
  /** So dear may what it covers be: far from its dot, a name on a line would name the line. */
  readonly coverMax: number
  /** Where on its line a flow's name stands, as a share of the length; 0 for a place. */
  readonly share: number
  /** What it names, on the screen. */
  readonly anchor: ScreenPoint
  /** Whether a thin line leads from it to what it names. */
  readonly hasLeader: boolean
}
