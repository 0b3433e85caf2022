import type { OrientedBox } from '@/drawing/oriented-box'
import type { ScreenCurve } from '@/drawing/screen-curve'
import {
  SHIFT_LINE_PX,
  type ShiftRibbon,
  shiftLines,
  shiftRibbon,
  type WordsSide,
  wordsAsidePx,
  wordsSide,
} from '@/drawing/shift-ribbon'
import type { Palette } from '@/look/chain-palette'
import type { Shift } from '@/scene/shifts'
import styles from './map.module.css'

const SVG = 'http://www.w3.org/2000/svg'

/** A line as it lies on the screen now; null where it is not drawn. */
export type CurveNow = (linkId: string) => ScreenCurve | null

export interface ShiftOverlay {
  readonly element: SVGSVGElement
  readonly setShifts: (shifts: readonly Shift[], palette: Palette, scale: number) => void
  readonly follow: (curveNow: CurveNow) => void
  /** What the ribbons take up: names keep off it. */
  readonly boxes: () => readonly OrientedBox[]
  /** Chooses where words stand, once names have been placed. */
  readonly placeWords: (names: readonly OrientedBox[], lines: readonly ScreenCurve[]) => void
  /** Letters are others than before. */
  readonly forgetMeasures: () => void
}

interface Turn {
  readonly shift: Shift
  readonly group: SVGGElement
  readonly gradient: SVGLinearGradientElement
  readonly seam: SVGPathElement
  readonly ribbon: SVGPathElement
  readonly text: SVGTextElement
  shape: ShiftRibbon | null
  side: WordsSide | null
  /** Of its words; 0 while they are not to be seen. Read once, as the page is laid out for it. */
  wordsPx: number
}

function part<K extends keyof SVGElementTagNameMap>(name: K, className?: string) {
  const element = document.createElementNS(SVG, name)
  if (className) element.setAttribute('class', className)
  return element
}

function stop(offset: string, colour: string): SVGStopElement {
  const element = part('stop')
  element.setAttribute('offset', offset)
  element.setAttribute('stop-color', colour)
  return element
}

function createTurn(shift: Shift, palette: Palette, id: string, isComing: boolean): Turn {
  const group = part('g', isComing ? styles.comingShift : undefined)
  const gradient = part('linearGradient')
  const seam = part('path', styles.shiftSeam)
  const ribbon = part('path', styles.shiftRibbon)
  const text = part('text', styles.shiftText)
  gradient.id = id
  gradient.setAttribute('gradientUnits', 'userSpaceOnUse')
  gradient.append(
    stop('0.1', palette.commodity[shift.from.link.commodity] ?? palette.ink),
    stop('0.9', palette.commodity[shift.to.link.commodity] ?? palette.ink),
  )
  ribbon.setAttribute('fill', `url(#${id})`)
  text.append(
    ...shiftLines(shift).map((line) => {
      const span = part('tspan')
      span.textContent = line
      return span
    }),
  )
  group.append(gradient, seam, ribbon, text)
  return { shift, group, gradient, seam, ribbon, text, shape: null, side: 'left', wordsPx: 0 }
}

function draw(turn: Turn, scale: number): void {
  const { shape, gradient, seam, ribbon, text, side, group } = turn
  group.style.display = shape ? '' : 'none'
  if (!shape) return
  const ends = { x1: shape.from.x, y1: shape.from.y, x2: shape.to.x, y2: shape.to.y }
  for (const [name, value] of Object.entries(ends)) gradient.setAttribute(name, `${value}`)
  seam.setAttribute('d', shape.seam)
  ribbon.setAttribute('d', shape.outline)
  const aside = wordsAsidePx(shape) * (side === 'right' ? 1 : -1)
  const spans = [...text.children]
  spans.forEach((span, i) => {
    const linePx = (i - (spans.length - 1) / 2) * SHIFT_LINE_PX * scale
    span.setAttribute('x', `${shape.middle.x + aside}`)
    span.setAttribute('y', `${shape.middle.y + linePx}`)
  })
  text.setAttribute('text-anchor', side === 'right' ? 'start' : 'end')
  text.setAttribute('visibility', side ? 'visible' : 'hidden')
}

/**
 * What took over from what: the one line runs over into the other, in the colours of both, with the
 * described lag beside it. It comes in once, by CSS; in the first picture it is there, and where motion is
 * unwanted it stands still. The inspector and the card say the same in words.
 */
export function createShiftOverlay(): ShiftOverlay {
  const element = part('svg', styles.shifts)
  element.setAttribute('aria-hidden', 'true')
  let turns: Turn[] = []
  let shownKey = ''
  let scale = 1
  let isFirst = true
  return {
    element,
    setShifts: (shifts, palette, nextScale) => {
      scale = nextScale
      const isComing = !isFirst
      isFirst = false
      const key = shifts
        .map((shift) => {
          const ends = [shift.from.link, shift.to.link]
          const looks = ends.map(({ id, commodity }) => `${id} ${palette.commodity[commodity]}`)
          return [...looks, ...shiftLines(shift)].join()
        })
        .join()
      if (key === shownKey) return
      shownKey = key
      turns = shifts.map((shift, i) => createTurn(shift, palette, `turn-${i}`, isComing))
      element.replaceChildren(...turns.map(({ group }) => group))
    },
    follow: (curveNow) => {
      for (const turn of turns) {
        const from = curveNow(turn.shift.from.link.id)
        const to = curveNow(turn.shift.to.link.id)
        turn.shape = from && to ? shiftRibbon(from, to, scale) : null
        draw(turn, scale)
      }
    },
    boxes: () => turns.flatMap(({ shape }) => shape?.boxes ?? []),
    placeWords: (names, lines) => {
      for (const turn of turns) {
        const { shape, text } = turn
        if (!shape || text.textContent === '') continue
        const spans = [...text.querySelectorAll('tspan')]
        turn.wordsPx ||= Math.max(...spans.map((span) => span.getComputedTextLength()))
        turn.side = wordsSide(shape, turn.wordsPx, names, lines, spans.length)
        draw(turn, scale)
      }
    },
    forgetMeasures: () => {
      for (const turn of turns) turn.wordsPx = 0
    },
  }
}
