import type { MercatorPoint } from '@/drawing/mercator'
import type { OrientedBox } from '@/drawing/oriented-box'
import type { Project } from '@/drawing/screen-curve'
import {
  SHIFT_SHARE,
  SHIFT_TEXT_GAP_PX,
  shiftArc,
  shortLag,
  type WordsSide,
  wordsSide,
} from '@/drawing/shift-arc'
import type { Shift } from '@/scene/shifts'
import styles from './map.module.css'

const SVG = 'http://www.w3.org/2000/svg'

export interface ShiftOverlay {
  readonly element: SVGSVGElement
  /** @param anchorAt a point along a link's curve in the world */
  readonly setShifts: (
    shifts: readonly Shift[],
    anchorAt: (linkId: string, share: number) => MercatorPoint | null,
  ) => void
  /** Chooses where words stand, once names have been placed. */
  readonly placeWords: (names: readonly OrientedBox[], project: Project) => void
  readonly follow: (project: Project) => void
}

interface Arc {
  readonly from: MercatorPoint
  readonly to: MercatorPoint
  readonly group: SVGGElement
  readonly line: SVGPathElement
  readonly head: SVGPathElement
  readonly text: SVGTextElement
  side: WordsSide | null
}

function part<K extends 'g' | 'path' | 'text'>(name: K, className: string | undefined) {
  const element = document.createElementNS(SVG, name)
  if (className) element.setAttribute('class', className)
  return element
}

function createArc(shift: Shift, from: MercatorPoint, to: MercatorPoint): Arc {
  const group = part('g', styles.shift)
  const line = part('path', styles.shiftLine)
  const head = part('path', styles.shiftHead)
  const text = part('text', styles.shiftText)
  line.setAttribute('pathLength', '1') // the drawing-in counts in shares of the arc
  text.textContent = shortLag(shift)
  group.append(line, head, text)
  return { from, to, group, line, head, text, side: 'left' }
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
  const follow = (project: Project): void => {
    for (const { from, to, group, line, head, text, side } of arcs) {
      const [start, end] = [project(from), project(to)]
      group.style.display = start && end ? '' : 'none'
      if (!start || !end) continue
      const shape = shiftArc(start, end)
      line.setAttribute('d', shape.line)
      head.setAttribute('d', shape.head)
      const aside = side === 'right' ? SHIFT_TEXT_GAP_PX : -SHIFT_TEXT_GAP_PX
      text.setAttribute('x', `${shape.text.x + aside}`)
      text.setAttribute('y', `${shape.text.y}`)
      text.setAttribute('text-anchor', side === 'right' ? 'start' : 'end')
      text.setAttribute('visibility', side ? 'visible' : 'hidden')
    }
  }
  return {
    element,
    setShifts: (shifts, anchorAt) => {
      const ends = shifts.flatMap((shift) => {
        const from = anchorAt(shift.from.link.id, SHIFT_SHARE)
        const to = anchorAt(shift.to.link.id, SHIFT_SHARE)
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
    placeWords: (names, project) => {
      for (const arc of arcs) {
        const [start, end] = [project(arc.from), project(arc.to)]
        if (!start || !end) continue
        arc.side = wordsSide(shiftArc(start, end).text, arc.text.getComputedTextLength(), names)
      }
      follow(project)
    },
    follow,
  }
}
