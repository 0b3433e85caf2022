import { BENT_RADIANS, bentAt, bentRise } from '@/drawing/bent-words'
import type { LabelCandidate } from '@/drawing/label-candidate'
import type { LabelForm } from '@/drawing/label-form'
import { labelForms, nameBreak, type TextSize } from '@/drawing/label-forms'
import { layOutLabels } from '@/drawing/label-layout'
import type { LabelSpec } from '@/drawing/label-specs'
import { leaderOf } from '@/drawing/leader'
import type { LabelScreen } from '@/drawing/measured-label'
import type { Palette } from '@/look/chain-palette'
import { nameGrowth } from '@/look/scales'
import { furtherFact } from '@/words/joined'
import { type NameStyle, nameStyle } from './name-style'
import { type RowWord, rowWords } from './row-words'
import { element, group, join, type Markup, num, text } from './svg'
import {
  BASELINE_SHARE,
  type MeasureText,
  seamMarkup,
  type TextStyle,
  textAttributes,
} from './text'

/** Between a flow's name and its level. */
const GAP_SHARE = 0.5

/** The seam of sea round letters, so that they are read across lines. */
const SEAM_PX = 4

/** How names look, and how wide the screen is that they are set on. */
interface NameInk {
  readonly palette: Palette
  readonly sea: string
  readonly screenWidthPx: number
  readonly measureText: MeasureText
}

interface Lettering {
  readonly spec: LabelSpec
  readonly style: NameStyle
  /** The measures, as they are written after the level. */
  readonly extra: string
}

function letter(spec: LabelSpec, screenWidthPx: number): Lettering {
  const style = nameStyle(spec, screenWidthPx)
  return { spec, style, extra: furtherFact(spec.extra) }
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
  if (commodity) return palette.commodityInk[commodity] ?? palette.ink
  return target.kind === 'group' ? palette.inkQuiet : palette.ink
}

function wordsOf(row: Row, { style }: Lettering, measure: MeasureText): RowWord[] {
  const parts = row.parts.map((part) => ({
    ...part,
    style: part.isName ? style.name : style.detail,
  }))
  return rowWords(parts, style.detail.sizePx * GAP_SHARE, measure)
}

function wordInk(isName: boolean, spec: LabelSpec, palette: Palette) {
  return {
    // What steps back is grey, but as dark as other words.
    fill: isName && !spec.isQuiet ? nameInk(spec, palette) : palette.inkQuiet,
    'text-decoration': isName && spec.isSelected ? 'underline' : null,
  }
}

/** A row of a name that follows its line: word by word, each a little turned. */
function bentRow(
  row: Row,
  y: number,
  bend: number,
  lettering: Lettering,
  { palette, measureText }: NameInk,
): Markup {
  return join(
    wordsOf(row, lettering, measureText).map(({ content, style, isName, x }) => {
      const at = bentAt(x, bend)
      const middle = y + row.linePx / 2 + at.y
      const turn = `rotate(${num((at.angle * 180) / Math.PI)})`
      return element(
        'text',
        {
          ...textAttributes(style),
          ...wordInk(isName, lettering.spec, palette),
          transform: `translate(${num(x)} ${num(middle)}) ${turn}`,
          y: style.sizePx * BASELINE_SHARE,
        },
        [text(content)],
      )
    }),
  )
}

function straightRow(row: Row, y: number, lettering: Lettering, { palette }: NameInk): Markup {
  const { style, spec } = lettering
  const main = row.parts[0]?.isName ? style.name : style.detail
  const spans = row.parts.map(({ content, isName }, i) =>
    element(
      'tspan',
      {
        ...textAttributes(isName ? style.name : style.detail),
        ...wordInk(isName, spec, palette),
        dx: i > 0 ? style.detail.sizePx * GAP_SHARE : null,
      },
      [text(content)],
    ),
  )
  const baseline = y + row.linePx / 2 + main.sizePx * BASELINE_SHARE
  return element('text', { x: 0, y: baseline }, spans)
}

/** A thin line from a name to what it names. */
function leaderMarkup({ box, anchor, hasLeader }: LabelCandidate, ink: NameInk): Markup | null {
  const leader = hasLeader ? leaderOf(box, anchor) : null
  if (!leader) return null
  const { from, to } = leader
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, 'stroke-linecap': 'round' }
  return join([
    element('line', { ...line, stroke: ink.sea, 'stroke-width': 3.2 }),
    element('line', { ...line, stroke: ink.palette.inkQuiet, 'stroke-width': 1.1 }),
  ])
}

function labelMarkup(lettering: Lettering, at: LabelCandidate, ink: NameInk): Markup | null {
  const { box, bend } = at
  const rows = rowsOf(at.form, lettering)
  // The box goes round the bent words: their middle lies off its own.
  let y = bentRise(box.halfWidth, bend) - rows.reduce((sum, { linePx }) => sum + linePx, 0) / 2
  const lines = rows.map((row) => {
    const line =
      Math.abs(bend) * box.halfWidth > BENT_RADIANS
        ? bentRow(row, y, bend, lettering, ink)
        : straightRow(row, y, lettering, ink)
    y += row.linePx
    return line
  })
  const turn = Math.abs(box.angle) > 0.002 ? ` rotate(${num((box.angle * 180) / Math.PI)})` : ''
  return group(
    {
      'data-name': lettering.spec.key,
      transform: `translate(${num(box.x)} ${num(box.y)})${turn}`,
    },
    [leaderMarkup(at, ink), seamMarkup(lines, ink.sea, SEAM_PX), ...lines],
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
  return layOutLabels(labels, { ...screen, growth: nameGrowth(screenWidthPx) })
}

/** Names where they have been placed. */
export function namesMarkup(
  specs: readonly LabelSpec[],
  placed: ReadonlyMap<string, LabelCandidate>,
  ink: NameInk,
): Markup | null {
  const set = specs.map((spec) => {
    const at = placed.get(spec.key)
    return at ? labelMarkup(letter(spec, ink.screenWidthPx), at, ink) : null
  })
  return group({ 'text-anchor': 'middle' }, [join(set)])
}
