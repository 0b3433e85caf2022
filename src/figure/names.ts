import type { LabelForm } from '@/drawing/label-candidates'
import { labelForms, nameBreak, type TextSize } from '@/drawing/label-forms'
import { type LabelScreen, layOutLabels } from '@/drawing/label-layout'
import type { LabelSpec } from '@/drawing/label-specs'
import type { LabelCandidate } from '@/drawing/place-labels'
import type { Palette } from '@/scene/theme'
import { type NameStyle, nameStyle } from './name-style'
import { element, group, join, type Markup, num, text } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, textAttributes } from './text'

/** Between a flow's name and its level. */
const GAP_SHARE = 0.5

/** The seam of sea round letters, so that they are read across lines. */
const SEAM_PX = 4
const QUIET_OPACITY = '0.55'

/** How names look, and how wide the screen is that they are set on. */
interface NameInk {
  readonly palette: Palette
  readonly sea: string
  readonly screenWidthPx: number
}

interface Lettering {
  readonly spec: LabelSpec
  readonly style: NameStyle
  /** The measures, as they are written after the level. */
  readonly extra: string
}

function letter(spec: LabelSpec, screenWidthPx: number): Lettering {
  const style = nameStyle(spec, screenWidthPx)
  return { spec, style, extra: spec.extra && ` · ${spec.extra}` }
}

function measured({ spec, style, extra }: Lettering, measure: MeasureText): readonly LabelForm[] {
  const at = nameBreak(spec.name)
  const size = (content: string, set: TextStyle, linePx: number): TextSize => {
    const widthPx = content ? Math.ceil(measure(content, set)) + 2 : 0
    return { widthPx, fontPx: set.sizePx, linePx: content ? linePx : 0 }
  }
  return labelForms(spec.target.kind, {
    first: size(spec.name.slice(0, at), style.name, style.nameLinePx),
    second: size(spec.name.slice(at), style.name, style.nameLinePx),
    detail: size(spec.detail, style.detail, style.detailLinePx),
    extra: size(extra, style.detail, style.detailLinePx),
  })
}

/** One line of a label: words of one or two styles, centred. */
interface Row {
  readonly linePx: number
  readonly parts: readonly { readonly content: string; readonly isName: boolean }[]
}

function rowsOf(form: LabelForm['name'], { spec, style, extra }: Lettering): Row[] {
  const name = (content: string) => ({ content, isName: true })
  const detail = (content: string) => ({ content, isName: false })
  const nameRow = { linePx: style.nameLinePx, parts: [name(spec.name)] }
  const tail = (content: string) => ({ linePx: style.detailLinePx, parts: [detail(content)] })
  if (form === 'short') return [nameRow]
  if (form === 'stack') return [nameRow, tail(spec.detail + extra)]
  if (form === 'tall') {
    const at = nameBreak(spec.name)
    const halves = [spec.name.slice(0, at), spec.name.slice(at).trim()]
    return [
      ...halves.map((half) => ({ linePx: style.nameLinePx, parts: [name(half)] })),
      tail(spec.detail),
    ]
  }
  const words = form === 'line' ? spec.detail + extra : spec.detail
  return [{ linePx: style.nameLinePx, parts: [name(spec.name), detail(words)] }]
}

function nameInk({ target, commodity }: LabelSpec, palette: Palette): string {
  if (commodity) return palette.commodityInk[commodity]
  return target.kind === 'group' ? palette.inkQuiet : palette.ink
}

function rowMarkup(row: Row, y: number, lettering: Lettering, palette: Palette): Markup {
  const { style, spec } = lettering
  const main = row.parts[0]?.isName ? style.name : style.detail
  const spans = row.parts.map(({ content, isName }, i) =>
    element(
      'tspan',
      {
        ...textAttributes(isName ? style.name : style.detail),
        fill: isName ? nameInk(spec, palette) : palette.inkQuiet,
        dx: i > 0 ? style.detail.sizePx * GAP_SHARE : null,
        'text-decoration': isName && spec.isSelected ? 'underline' : null,
      },
      [text(content)],
    ),
  )
  const baseline = y + row.linePx / 2 + main.sizePx * BASELINE_SHARE
  return element('text', { x: 0, y: baseline }, spans)
}

function labelMarkup(lettering: Lettering, at: LabelCandidate, palette: Palette): Markup | null {
  const rows = rowsOf(at.form, lettering)
  let y = -rows.reduce((sum, { linePx }) => sum + linePx, 0) / 2
  const lines = rows.map((row) => {
    const line = rowMarkup(row, y, lettering, palette)
    y += row.linePx
    return line
  })
  const turn =
    Math.abs(at.box.angle) > 0.002 ? ` rotate(${num((at.box.angle * 180) / Math.PI)})` : ''
  return group(
    {
      'data-name': lettering.spec.key,
      transform: `translate(${num(at.box.x)} ${num(at.box.y)})${turn}`,
      opacity: lettering.spec.isQuiet ? QUIET_OPACITY : null,
    },
    lines,
  )
}

interface Measuring {
  readonly screenWidthPx: number
  readonly measureText: MeasureText
}

/** Where names of places, flows and groups stand, by the rules of the map. */
export function layOutNames(
  specs: readonly LabelSpec[],
  screen: LabelScreen,
  { screenWidthPx, measureText }: Measuring,
): Map<string, LabelCandidate> {
  const labels = specs.map((spec) => ({
    spec,
    forms: measured(letter(spec, screenWidthPx), measureText),
    lastKey: null,
  }))
  return layOutLabels(labels, screen)
}

/** Names where they have been placed. */
export function namesMarkup(
  specs: readonly LabelSpec[],
  placed: ReadonlyMap<string, LabelCandidate>,
  { palette, sea, screenWidthPx }: NameInk,
): Markup | null {
  const set = specs.map((spec) => {
    const at = placed.get(spec.key)
    return at ? labelMarkup(letter(spec, screenWidthPx), at, palette) : null
  })
  return group(
    {
      'text-anchor': 'middle',
      'paint-order': 'stroke',
      stroke: sea,
      'stroke-width': SEAM_PX,
      'stroke-linejoin': 'round',
    },
    [join(set)],
  )
}
