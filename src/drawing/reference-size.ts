import type { LabelCandidate } from './label-candidate'
import type { LabelForm } from './label-form'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import type { OrientedBox } from './oriented-box'
import type { ScreenCurve, ScreenPoint } from './screen-curve'

const scaledPoint = <Point extends ScreenPoint | null>(at: Point, by: number): Point =>
  at && { ...at, x: at.x * by, y: at.y * by }

const scaledBox = (box: OrientedBox, by: number): OrientedBox => ({
  x: box.x * by,
  y: box.y * by,
  halfWidth: box.halfWidth * by,
  halfHeight: box.halfHeight * by,
  angle: box.angle,
})

function scaledCurve(curve: ScreenCurve, by: number): ScreenCurve {
  return {
    id: curve.id,
    points: curve.points.map((at) => scaledPoint(at, by)),
    lengthPx: curve.lengthPx * by,
    widthPx: curve.widthPx * by,
    headLengthPx: curve.headLengthPx * by,
    headWidthPx: curve.headWidthPx * by,
    trimPx: curve.trimPx * by,
    pressureMarkers: curve.pressureMarkers.map((pressureMarker) => ({
      ...pressureMarker,
      halfPx: pressureMarker.halfPx * by,
      heightPx: pressureMarker.heightPx * by,
    })),
  }
}

const scaledCurves = (curves: ReadonlyMap<string, ScreenCurve>, by: number) =>
  new Map([...curves].map(([id, curve]) => [id, scaledCurve(curve, by)] as const))

const scaledForm = (form: LabelForm, by: number): LabelForm => ({
  ...form,
  widthPx: form.widthPx * by,
  heightPx: form.heightPx * by,
})

/** A screen on which names have their own sizes, whatever they have grown to. */
export function atReference(screen: LabelScreen): LabelScreen {
  const { growth = 1, size, insets, plates, ribbons, landOf, steady, ...rest } = screen
  if (growth === 1) return screen
  const by = 1 / growth
  const lands = (spec: Parameters<NonNullable<typeof landOf>>[0]) => {
    const found = landOf?.(spec)
    const scaled = (land: readonly ScreenPoint[]) => land.map((at) => scaledPoint(at, by))
    if (!found) return null
    return { own: found.own && scaled(found.own), others: found.others.map(scaled) }
  }
  return {
    ...rest,
    size: { width: size.width * by, height: size.height * by },
    insets: {
      top: insets.top * by,
      right: insets.right * by,
      bottom: insets.bottom * by,
      left: insets.left * by,
    },
    curves: scaledCurves(screen.curves, by),
    points: new Map([...screen.points].map(([key, at]) => [key, scaledPoint(at, by)] as const)),
    ...(plates && { plates: plates.map((box) => scaledBox(box, by)) }),
    ...(ribbons && { ribbons: ribbons.map((box) => scaledBox(box, by)) }),
    ...(landOf && { landOf: lands }),
    ...(steady && {
      steady: {
        ...steady,
        curves: scaledCurves(steady.curves, by),
        dots: steady.dots.map((dot) => ({ ...dot, at: scaledPoint(dot.at, by) })),
      },
    }),
  }
}

export function labelAtReference(label: MeasuredLabel, growth: number): MeasuredLabel {
  if (growth === 1) return label
  return { ...label, forms: label.forms.map((form) => scaledForm(form, 1 / growth)) }
}

/** A name as large as the screen that it was placed for has it. */
export function onScreen(candidate: LabelCandidate, growth: number): LabelCandidate {
  if (growth === 1) return candidate
  return {
    ...candidate,
    box: scaledBox(candidate.box, growth),
    parts: candidate.parts.map((part) => scaledBox(part, growth)),
    bend: candidate.bend / growth,
    anchor: scaledPoint(candidate.anchor, growth),
  }
}
