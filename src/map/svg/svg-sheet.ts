import type { ScreenSize } from '@/drawing/fit-camera'
import type { Markup } from '@/figure/svg'

/** SVG that fills the map, of markup that is safe. */
export interface SvgSheet {
  readonly element: SVGSVGElement
  /** What is drawn is moved, turned or scaled without being drawn anew. */
  readonly place: (transform: string) => void
  readonly draw: (markup: Markup) => void
  /** What is drawn in it. */
  readonly content: SVGGElement
  readonly setSize: (size: ScreenSize) => void
}

const SVG = 'http://www.w3.org/2000/svg'

export function createSvgSheet(className: string | undefined): SvgSheet {
  const element = document.createElementNS(SVG, 'svg')
  const content = document.createElementNS(SVG, 'g')
  element.setAttribute('class', className ?? '')
  element.setAttribute('aria-hidden', 'true')
  element.append(content)
  return {
    element,
    content,
    place: (transform) => content.setAttribute('transform', transform),
    draw: (markup) => {
      content.innerHTML = markup
    },
    setSize: ({ width, height }) => {
      element.setAttribute('viewBox', `0 0 ${width} ${height}`)
    },
  }
}
