import { canvasFile } from '@/ui/canvas-file'
import { qrPath } from '@/ui/qr-matrix'

/** Large enough for a poster, and a whole number of pixels for each module. */
const PNG_LEAST_PX = 1_200

/** The code as an SVG file: black on white whatever the theme, as readers expect. */
export function qrSvg(matrix: readonly (readonly boolean[])[]): string {
  const side = matrix.length
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 10}" height="${side * 10}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${qrPath(matrix)}"/></svg>\n`
  )
}

/** The code as a PNG file. @returns null where the browser can't write one */
export async function qrPng(matrix: readonly (readonly boolean[])[]): Promise<Blob | null> {
  const modulePx = Math.ceil(PNG_LEAST_PX / matrix.length)
  const canvas = document.createElement('canvas')
  canvas.width = matrix.length * modulePx
  canvas.height = canvas.width
  const context = canvas.getContext('2d')
  if (!context) return null
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  context.scale(modulePx, modulePx)
  context.fill(new Path2D(qrPath(matrix)))
  return canvasFile(canvas, 'image/png').catch(() => null)
}
