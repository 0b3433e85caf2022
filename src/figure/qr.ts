import { element, join, type Markup } from './svg'

/** Rows of modules; true is dark. Without the free margin. */
export type QrMatrix = readonly (readonly boolean[])[]

/** A whole number, so that modules are equal squares at every scale, and a phone reads a print. */
const MODULE_PX = 2

/** How large a code is drawn, with its margin. */
export function qrSizePx(matrix: QrMatrix): number {
  return (matrix.length + 2 * QUIET_MODULES) * MODULE_PX
}

/** Modules that have to stay free round the code, so that a phone finds it. */
const QUIET_MODULES = 4

/** A QR code, dark on white whatever the theme, with its margin inside `sizePx`. */
export function qrMarkup(matrix: QrMatrix, sizePx: number): Markup {
  const count = matrix.length + 2 * QUIET_MODULES
  const d = matrix
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${x + QUIET_MODULES} ${y + QUIET_MODULES}h1v1h-1z` : '')),
    )
    .join('')
  return element('svg', { width: sizePx, height: sizePx, viewBox: `0 0 ${count} ${count}` }, [
    element('rect', { width: count, height: count, fill: '#ffffff' }),
    join([d ? element('path', { d, fill: '#000000', 'shape-rendering': 'crispEdges' }) : null]),
  ])
}
