import type { LabelCandidate } from './label-candidate'
import { layOutLabels } from './label-layout'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import type { OrientedBox } from './oriented-box'
import type { ScreenPoint } from './screen-curve'

type Placed = ReadonlyMap<string, LabelCandidate>

interface Laid {
  readonly labels: readonly MeasuredLabel[]
  readonly screen: LabelScreen
  readonly placed: Placed
}

function areSame<T>(
  some: readonly T[] | undefined,
  others: readonly T[] | undefined,
  isSame: (a: T, b: T) => boolean,
): boolean {
  if (some === others) return true
  if (!some || !others || some.length !== others.length) return false
  return some.every((each, i) => {
    const other = others[i]
    return other !== undefined && isSame(each, other)
  })
}

function isSameSpot(a: ScreenPoint | null, b: ScreenPoint | null): boolean {
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y)
}

function isSameBox(a: OrientedBox, b: OrientedBox): boolean {
  return (
    isSameSpot(a, b) &&
    a.halfWidth === b.halfWidth &&
    a.halfHeight === b.halfHeight &&
    a.angle === b.angle
  )
}

/** Where it stood does not count; that it may stand anywhere does. */
function isSameLabel(a: MeasuredLabel, b: MeasuredLabel): boolean {
  return (
    a.spec.key === b.spec.key &&
    a.spec.shown === b.spec.shown &&
    a.spec.priority === b.spec.priority &&
    a.spec.rank === b.spec.rank &&
    a.spec.atPlace === b.spec.atPlace &&
    a.forms === b.forms &&
    a.isAskedFor === b.isAskedFor
  )
}

function isSameScreen(a: LabelScreen, b: LabelScreen): boolean {
  const sides = ['top', 'right', 'bottom', 'left'] as const
  return (
    a.curves === b.curves &&
    a.trunks === b.trunks &&
    a.growth === b.growth &&
    a.isHall === b.isHall &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    sides.every((side) => a.insets[side] === b.insets[side]) &&
    areSame(a.plates, b.plates, isSameBox) &&
    areSame(a.ribbons, b.ribbons, isSameBox) &&
    a.points.size === b.points.size &&
    [...a.points].every(([key, at]) => isSameSpot(at, b.points.get(key) ?? null))
  )
}

/**
 * Sets labels, and leaves them where they stand while nothing that they stand by has changed: most
 * steps of a day change no line and no word.
 * @param layOut another one than the usual, for tests
 */
export function createLabelKeeper(layOut = layOutLabels) {
  let last: Laid | null = null
  return {
    /** @returns the very same map as before where all stays */
    layOut: (labels: readonly MeasuredLabel[], screen: LabelScreen): Placed => {
      const isKept =
        last !== null &&
        isSameScreen(last.screen, screen) &&
        areSame(last.labels, labels, isSameLabel)
      if (last && isKept) return last.placed
      last = { labels, screen, placed: layOut(labels, screen) }
      return last.placed
    },
    /** They need not stay where they are. */
    forget: (): void => {
      last = null
    },
  }
}
