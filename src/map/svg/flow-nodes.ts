import type { FlowParts } from '@/figure/flow-layers'
import { element, join, type Markup } from '@/figure/svg'
import type { SvgSheet } from './svg-sheet'

type Layer = keyof FlowParts

/** The flows of a sheet as elements. */
export interface FlowNodes {
  /** In the order of drawing. */
  readonly drawAll: (parts: ReadonlyMap<string, FlowParts>) => void
  /** Some of them, where they lie; all others are left alone. */
  readonly redraw: (parts: ReadonlyMap<string, FlowParts>) => void
}

const SVG = 'http://www.w3.org/2000/svg'
const MARKS: Readonly<Record<Layer, string>> = {
  flow: 'data-link',
  pressureMarkers: 'data-pressure-markers',
}

function nodeOf(markup: Markup): Element | null {
  const holder = document.createElementNS(SVG, 'g')
  holder.innerHTML = markup
  return holder.firstElementChild
}

/** Hundreds of lines are written once; on a step of the day only those that it changes are. */
export function createFlowNodes(sheet: SvgSheet): FlowNodes {
  let order: readonly string[] = []
  const nodes: Record<Layer, Map<string, Element>> = { flow: new Map(), pressureMarkers: new Map() }

  const put = (layer: Layer, id: string, markup: Markup | null): void => {
    const old = nodes[layer].get(id)
    const next = markup ? nodeOf(markup) : null
    if (old && next) old.replaceWith(next)
    else if (next) {
      const above = order.slice(order.indexOf(id) + 1).find((other) => nodes[layer].has(other))
      const before = above === undefined ? null : (nodes[layer].get(above) ?? null)
      sheet.content.querySelector(`[data-layer="${layer}"]`)?.insertBefore(next, before)
    } else old?.remove()
    if (next) nodes[layer].set(id, next)
    else nodes[layer].delete(id)
  }

  return {
    drawAll: (parts) => {
      order = [...parts.keys()]
      const all = [...parts.values()]
      const layer = (name: Layer) =>
        element(
          'g',
          { 'data-layer': name },
          all.map((each) => each[name]),
        )
      sheet.draw(join([layer('flow'), layer('pressureMarkers')]))
      for (const name of ['flow', 'pressureMarkers'] as const) {
        const mark = MARKS[name]
        const found = [...sheet.content.querySelectorAll(`[${mark}]`)]
        nodes[name] = new Map(found.map((node) => [node.getAttribute(mark) ?? '', node]))
      }
    },
    redraw: (parts) => {
      for (const [id, { flow, pressureMarkers }] of parts) {
        put('flow', id, flow)
        put('pressureMarkers', id, pressureMarkers)
      }
    },
  }
}
