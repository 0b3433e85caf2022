import { linePieces } from '@/words/line-pieces'
import type { LabelForm } from './label-form'
import type { LabelSpec } from './label-specs'

/** What a form loses against the fullest one, as the placing of labels counts. */
const COST = { stack: 9, tall: 26, placeTall: 10, brief: 30, short: 70 } as const

/** Between a flow's name and its level. */
const WORD_GAP_EM = 0.5

/** Some words of a label as they would be set; without width where there are none. */
export interface TextSize {
  readonly widthPx: number
  readonly fontPx: number
  readonly linePx: number
}

/** The words of a label, measured. */
export interface LabelWords {
  /** The name up to its best break, and the rest. */
  readonly first: TextSize
  readonly second: TextSize
  readonly detail: TextSize
  readonly extra: TextSize
}

/** Where a name is best broken into two lines, before the space: its length where it can’t be. */
export function nameBreak(name: string): number {
  let [best, end] = [name.length, 0]
  for (const piece of linePieces(name)) {
    const at = end + piece.trimEnd().length
    if (Math.max(at, name.length - at) < Math.max(best, name.length - best)) best = at
    end += piece.length
  }
  return best
}

/** The forms a label may be set in, the fullest first. */
export function labelForms(
  kind: LabelSpec['target']['kind'],
  { first, second, detail, extra }: LabelWords,
): LabelForm[] {
  const nameWidthPx = first.widthPx + second.widthPx
  const tailPx = detail.widthPx + extra.widthPx
  const isLink = kind === 'link'
  const short: LabelForm = {
    name: 'short',
    widthPx: nameWidthPx,
    heightPx: first.linePx,
    cost: tailPx > 0 ? COST.short : 0,
  }
  if (tailPx === 0) return [short]
  const stack: LabelForm = {
    name: 'stack',
    widthPx: Math.max(nameWidthPx, tailPx),
    heightPx: first.linePx + detail.linePx,
    cost: isLink ? COST.stack : 0,
  }
  const tall: LabelForm = {
    name: 'tall',
    widthPx: Math.max(first.widthPx, second.widthPx, detail.widthPx),
    heightPx: 2 * first.linePx + detail.linePx,
    cost: isLink ? COST.tall : COST.placeTall,
  }
  const broken = second.widthPx > 0 ? [tall] : []
  if (!isLink) return [stack, ...broken, short]
  const brief: LabelForm = {
    name: 'brief',
    widthPx: nameWidthPx + detail.fontPx * WORD_GAP_EM + detail.widthPx,
    heightPx: Math.max(first.linePx, detail.linePx),
    cost: extra.widthPx > 0 ? COST.brief : 0,
  }
  const line: LabelForm = {
    ...brief,
    name: 'line',
    widthPx: brief.widthPx + extra.widthPx,
    cost: 0,
  }
  return [line, stack, ...broken, brief, short]
}
