import type { CurvePixels } from './curve-texture'
import { FLOW_FLOATS } from './flow-table'

const TEXELS_PER_FLOW = FLOW_FLOATS / 4

function bindForUpload(gl: WebGL2RenderingContext, texture: WebGLTexture): void {
  gl.bindTexture(gl.TEXTURE_2D, texture)
  // MapLibre leaves these as its last image wanted them.
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
}

/** Floats as a texture that shaders read texel by texel. */
export function uploadPixels(
  gl: WebGL2RenderingContext,
  texture: WebGLTexture,
  width: number,
  height: number,
  pixels: Float32Array<ArrayBuffer>,
): void {
  bindForUpload(gl, texture)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, pixels)
}

/** Rows of a flow table in the arrangement of the curves: a column of flows beside the next. */
function inColumns(rows: Float32Array, height: number, columns: number): Float32Array<ArrayBuffer> {
  const pixels = new Float32Array(columns * height * FLOW_FLOATS)
  const flows = rows.length / FLOW_FLOATS
  for (let flow = 0; flow < flows; flow += 1) {
    const column = Math.floor(flow / height)
    const at = ((flow - column * height) * columns + column) * FLOW_FLOATS
    pixels.set(rows.subarray(flow * FLOW_FLOATS, (flow + 1) * FLOW_FLOATS), at)
  }
  return pixels
}

/**
 * A flow table as a texture, four texels per flow.
 * @param range rows `[first, last + 1]` that differ; null uploads all of them
 */
export function uploadStyles(
  gl: WebGL2RenderingContext,
  texture: WebGLTexture,
  { height, columns }: CurvePixels,
  rows: Float32Array<ArrayBuffer>,
  range: readonly [number, number] | null,
): void {
  if (columns > 1 || !range) {
    const pixels = columns > 1 ? inColumns(rows, height, columns) : rows
    uploadPixels(gl, texture, columns * TEXELS_PER_FLOW, height, pixels)
    return
  }
  const [first, end] = range
  bindForUpload(gl, texture)
  gl.texSubImage2D(
    gl.TEXTURE_2D,
    0,
    0,
    first,
    TEXELS_PER_FLOW,
    end - first,
    gl.RGBA,
    gl.FLOAT,
    rows,
    first * FLOW_FLOATS,
  )
}
