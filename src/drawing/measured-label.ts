import type { Insets, ScreenSize } from './fit-camera'
import type { LabelForm } from './label-form'
import type { LabelSpec } from './label-specs'
import type { LandOf } from './land'
import type { OrientedBox } from './oriented-box'
import type { ScreenCurve, ScreenPoint } from './screen-curve'
import type { SteadyGround } from './steady-ground'

/** All that the placing of labels looks at, on the screen. */
export interface LabelScreen {
  readonly size: ScreenSize
  readonly insets: Insets
  /** What stands on the map itself: nothing is named on it. */
  readonly plates?: readonly OrientedBox[]
  readonly curves: ReadonlyMap<string, ScreenCurve>
  /** Of names, dots and lines against the sizes that names are placed by; 1 when left out. */
  readonly growth?: number
  /** Names are read from afar: upright rather than along a line that leans. */
  readonly isHall?: boolean
  /** As in the network. */
  readonly trunks?: ReadonlyMap<string, string>
  /** Places, and groups at their bases, by label key; null behind the horizon. */
  readonly points: ReadonlyMap<string, ScreenPoint | null>
  /** Where one line runs over into another. */
  readonly ribbons?: readonly OrientedBox[]
  /** What names of countries keep off on any day, so that they stay where they are; left out, they find room anew. */
  readonly steady?: SteadyGround | null
  /** Land of countries, as far as it is known; none where left out. */
  readonly landOf?: LandOf
}

export interface MeasuredLabel {
  readonly spec: LabelSpec
  readonly forms: readonly LabelForm[]
  readonly lastKey: string | null
  /** Pointed at, or focused: named although it would wait. */
  readonly isAskedFor?: boolean
}
