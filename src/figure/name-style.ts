import type { LabelSpec } from '@/drawing/label-specs'
import { nameGrowth } from '@/look/scales'
import type { TextStyle } from './text'

/** How the names of one kind are set: the name itself and what stands beside or under it. */
export interface NameStyle {
  readonly name: TextStyle
  readonly nameLinePx: number
  readonly detail: TextStyle
  readonly detailLinePx: number
}

/** Sizes and line heights by the width of the screen: those of the style sheet of the map. */
const SIZES = {
  narrow: { flow: [11.5, 14], major: [15.5, 18], role: [11.5, 13] },
  regular: { flow: [12.5, 16], major: [20, 23], role: [12.5, 15] },
  wide: { flow: [14, 18], major: [24, 28], role: [14, 17] },
} as const

const MINOR = { name: [13.5, 16], role: [11.5, 14] } as const
const GROUP = [12.5, 15] as const

function sizesFor(screenWidthPx: number) {
  if (screenWidthPx < 640) return SIZES.narrow
  return screenWidthPx >= 1800 ? SIZES.wide : SIZES.regular
}

const sans = (sizePx: number, weight: TextStyle['weight']): TextStyle => ({
  family: 'sans',
  sizePx,
  weight,
})

const serif = (sizePx: number, weight: TextStyle['weight']): TextStyle => ({
  family: 'serif',
  sizePx,
  weight,
})

function grownText(style: TextStyle, growth: number): TextStyle {
  return { ...style, sizePx: style.sizePx * growth }
}

/** How a label is set on a screen of some width, as the map sets it. */
export function nameStyle(spec: LabelSpec, screenWidthPx: number): NameStyle {
  const growth = nameGrowth(screenWidthPx)
  const style = ownStyle(spec, screenWidthPx)
  if (growth === 1) return style
  return {
    name: grownText(style.name, growth),
    nameLinePx: style.nameLinePx * growth,
    detail: grownText(style.detail, growth),
    detailLinePx: style.detailLinePx * growth,
  }
}

/** Before it grows with a large screen. */
function ownStyle(spec: LabelSpec, screenWidthPx: number): NameStyle {
  const sizes = sizesFor(screenWidthPx)
  const { kind } = spec.target
  if (kind === 'link') {
    const [sizePx, linePx] = sizes.flow
    return {
      name: sans(sizePx, 600),
      nameLinePx: linePx,
      detail: sans(sizePx, 400),
      detailLinePx: linePx,
    }
  }
  if (kind === 'group') {
    return {
      name: { ...serif(GROUP[0], 400), isItalic: true },
      nameLinePx: GROUP[1],
      detail: sans(sizes.role[0], 400),
      detailLinePx: sizes.role[1],
    }
  }
  const isMajor = spec.rank === 'major'
  const [namePx, nameLinePx] = isMajor ? sizes.major : MINOR.name
  const [rolePx, detailLinePx] = isMajor ? sizes.role : MINOR.role
  return { name: serif(namePx, 600), nameLinePx, detail: sans(rolePx, 400), detailLinePx }
}
