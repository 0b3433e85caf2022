import type { Shift } from '@/scene/shifts'
import { say } from '@/scene/words'
import styles from './map.module.css'
import type { MercatorPoint } from './mercator'
import type { Project, ScreenPoint } from './screen-curve'

const SVG = 'http://www.w3.org/2000/svg'
/** Where along both lines the arc stands: near the start, clear of names and pinch marks. */
const SHARE = 0.24
/** How far the arc bows out, as a share of its length. */
const BOW_SHARE = 0.42
const HEAD_PX = 7
/** Room between the arc and its words. */
const TEXT_GAP_PX = 8

export interface ShiftOverlay {
  readonly element: SVGSVGElement
  /** @param anchorAt a point along a link's curve in the world */
  readonly setShifts: (
    shifts: readonly Shift[],
    anchorAt: (linkId: string, share: number) => MercatorPoint | null,
  ) => void
  readonly follow: (project: Project) => void
}

interface Arc {
  readonly from: MercatorPoint
  readonly to: MercatorPoint
  readonly group: SVGGElement
  readonly line: SVGPathElement
  readonly head: SVGPathElement
  readonly text: SVGTextElement
}

function part<K extends 'g' | 'path' | 'text'>(name: K, className: string | undefined) {
  const element = document.createElementNS(SVG, name)
  if (className) element.setAttribute('class', className)
  return element
}

/** "Gradually from 2019": as much of the lag as a map can hold. */
function shortLag(shift: Shift): string {
  return say(shift.lag).split(/[.;]/, 1)[0] ?? ''
}

/** Arc, head and the place for words, between two points on the screen. */
function arcShape(from: ScreenPoint, to: ScreenPoint) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  // The bow lies to the right of the way: outside, for a fall from a high line to a lower one.
  const bow = { x: (from.x + to.x) / 2 - dy * BOW_SHARE, y: (from.y + to.y) / 2 + dx * BOW_SHARE }
  const angle = Math.atan2(to.y - bow.y, to.x - bow.x)
  const wing = (turn: number) =>
    `${to.x - HEAD_PX * Math.cos(angle + turn)} ${to.y - HEAD_PX * Math.sin(angle + turn)}`
  return {
    line: `M${from.x} ${from.y}Q${bow.x} ${bow.y} ${to.x} ${to.y}`,
    head: `M${wing(0.5)}L${to.x} ${to.y}L${wing(-0.5)}`,
    text: { x: (from.x + 2 * bow.x + to.x) / 4, y: (from.y + 2 * bow.y + to.y) / 4 },
  }
}

function createArc(shift: Shift, from: MercatorPoint, to: MercatorPoint): Arc {
  const group = part('g', styles.shift)
  const line = part('path', styles.shiftLine)
  const head = part('path', styles.shiftHead)
  const text = part('text', styles.shiftText)
  line.setAttribute('pathLength', '1') // the drawing-in counts in shares of the arc
  text.textContent = shortLag(shift)
  group.append(line, head, text)
  return { from, to, group, line, head, text }
}

/**
 * What took over from what: an arrow from the one line to the other with the described lag. It
 * draws itself in once, by CSS, and stands still where motion is unwanted. The inspector and the
 * card say the same in words.
 */
export function createShiftOverlay(): ShiftOverlay {
  const element = document.createElementNS(SVG, 'svg')
  element.setAttribute('class', styles.shifts ?? '')
  element.setAttribute('aria-hidden', 'true')
  let arcs: Arc[] = []
  let shownKey = ''
  return {
    element,
    setShifts: (shifts, anchorAt) => {
      const ends = shifts.flatMap((shift) => {
        const from = anchorAt(shift.from.link.id, SHARE)
        const to = anchorAt(shift.to.link.id, SHARE)
        return from && to ? [{ shift, from, to }] : []
      })
      const key = ends
        .map(({ from, to }) => [...Object.values(from), ...Object.values(to)])
        .join(';')
      if (key === shownKey) return
      shownKey = key
      arcs = ends.map(({ shift, from, to }) => createArc(shift, from, to))
      element.replaceChildren(...arcs.map(({ group }) => group))
    },
    follow: (project) => {
      for (const { from, to, group, line, head, text } of arcs) {
        const [start, end] = [project(from), project(to)]
        group.style.display = start && end ? '' : 'none'
        if (!start || !end) continue
        const shape = arcShape(start, end)
        line.setAttribute('d', shape.line)
        head.setAttribute('d', shape.head)
        text.setAttribute('x', `${shape.text.x - TEXT_GAP_PX}`)
        text.setAttribute('y', `${shape.text.y}`)
      }
    },
  }
}
