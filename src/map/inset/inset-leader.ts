import type { CutOut } from '@/drawing/cut-out'
import { insetLeader } from '@/drawing/inset-leader'
import type { Project } from '@/drawing/screen-curve'
import styles from './inset.module.css'

const SVG = 'http://www.w3.org/2000/svg'

/** Shows what part of the map its cut-out is of. */
export interface LeaderOverlay {
  readonly element: SVGSVGElement
  /** @param project of the map; null on a globe */
  readonly follow: (cutOut: CutOut, project: Project | null) => void
}

export function createInsetLeader(): LeaderOverlay {
  const element = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  element.setAttribute('class', styles.leader ?? '')
  element.setAttribute('aria-hidden', 'true')
  element.append(path)
  return {
    element,
    follow: ({ frame }, project) => {
      const shape = frame && project ? insetLeader(frame, project) : null
      element.style.display = shape ? '' : 'none'
      if (!shape) return
      const { left, top, right, bottom } = shape.frame
      const [from, to] = shape.line
      path.setAttribute(
        'd',
        `M${left} ${top}H${right}V${bottom}H${left}ZM${from.x} ${from.y}L${to.x} ${to.y}`,
      )
    },
  }
}
