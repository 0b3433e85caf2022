import type { CustomRenderMethodInput } from 'maplibre-gl'
import type { CurvePixels } from './curve-texture'
import { FLOW_FLOATS } from './flow-table'
import { createInstanceBuffer, createProgram, type GlProgram } from './gl-program'
import { MARK_FLOATS } from './mark-table'
import { FLOW_FRAGMENT } from './shaders/flow-fragment'
import { FLOW_VERTEX } from './shaders/flow-vertex'
import { MARK_FRAGMENT } from './shaders/mark-fragment'
import { MARK_VERTEX } from './shaders/mark-vertex'
import type { Rgb } from './flow-style'

/** All that is the same for every flow of a frame. */
export interface FrameSettings {
  readonly viewportPx: readonly [number, number]
  readonly pixelRatio: number
  readonly pxPerUnit: number
  readonly stepInWorld: number
  readonly scale: number
  readonly nowS: number
  readonly movement: number
  readonly sea: Rgb
  readonly ink: Rgb
  readonly copies: readonly number[]
}

/** The graphics objects of one context; a lost context takes them along. */
export interface FlowRenderer {
  readonly setCurves: (curves: CurvePixels) => void
  /** @param range rows `[first, last + 1]` that differ; null uploads all of them */
  readonly setFlows: (rows: Float32Array<ArrayBuffer>, range: readonly [number, number] | null) => void
  readonly setMarks: (rows: Float32Array<ArrayBuffer>) => void
  readonly draw: (args: CustomRenderMethodInput, frame: FrameSettings) => void
  readonly destroy: () => void
}

interface Programs {
  readonly flow: GlProgram
  readonly mark: GlProgram
}

const CORNERS_PER_MARK = 4
const VERTICES_PER_POINT = 2

function setProjection(gl: WebGL2RenderingContext, { uniform }: GlProgram, args: CustomRenderMethodInput) {
  const projection = args.defaultProjectionData
  gl.uniformMatrix4fv(uniform('u_projection_matrix'), false, projection.mainMatrix)
  gl.uniformMatrix4fv(uniform('u_projection_fallback_matrix'), false, projection.fallbackMatrix)
  gl.uniform4fv(uniform('u_projection_tile_mercator_coords'), projection.tileMercatorCoords)
  gl.uniform4fv(uniform('u_projection_clipping_plane'), projection.clippingPlane)
  gl.uniform1f(uniform('u_projection_transition'), projection.projectionTransition)
}

function setFrame(
  gl: WebGL2RenderingContext,
  { uniform }: GlProgram,
  frame: FrameSettings,
  curves: CurvePixels,
) {
  gl.uniform1i(uniform('u_curves'), 0)
  gl.uniform1i(uniform('u_points'), curves.pointsPerCurve)
  gl.uniform1i(uniform('u_rows'), curves.height)
  gl.uniform2fv(uniform('u_viewport_px'), frame.viewportPx)
  gl.uniform1f(uniform('u_pixel_ratio'), frame.pixelRatio)
  gl.uniform1f(uniform('u_px_per_unit'), frame.pxPerUnit)
  gl.uniform1f(uniform('u_step'), frame.stepInWorld)
  gl.uniform1f(uniform('u_scale'), frame.scale)
  gl.uniform1f(uniform('u_now_s'), frame.nowS)
  gl.uniform1f(uniform('u_movement'), frame.movement)
  gl.uniform3fv(uniform('u_sea'), frame.sea)
  gl.uniform3fv(uniform('u_ink'), frame.ink)
}

/** Makes the graphics objects that draw flows: one call for all lines, one for all marks. */
export function createFlowRenderer(gl: WebGL2RenderingContext): FlowRenderer {
  const flows = createInstanceBuffer(gl, FLOW_FLOATS / 4)
  const marks = createInstanceBuffer(gl, MARK_FLOATS / 4)
  const texture = gl.createTexture()
  const variants = new Map<string, Programs>()
  let curves: CurvePixels | null = null
  let flowCount = 0
  let markCount = 0

  const programsFor = ({ shaderData }: CustomRenderMethodInput): Programs => {
    const known = variants.get(shaderData.variantName)
    if (known) return known
    const head = `#version 300 es\n${shaderData.vertexShaderPrelude}\n${shaderData.define}\n`
    const made = {
      flow: createProgram(gl, head + FLOW_VERTEX, FLOW_FRAGMENT),
      mark: createProgram(gl, head + MARK_VERTEX, MARK_FRAGMENT),
    }
    variants.set(shaderData.variantName, made)
    return made
  }

  const drawWith = (
    program: GlProgram,
    array: WebGLVertexArrayObject,
    [vertices, instances]: readonly [number, number],
    args: CustomRenderMethodInput,
    frame: FrameSettings,
  ): void => {
    if (instances === 0 || !curves) return
    gl.useProgram(program.program)
    setProjection(gl, program, args)
    setFrame(gl, program, frame, curves)
    gl.bindVertexArray(array)
    for (const copy of frame.copies) {
      gl.uniform1f(program.uniform('u_world_x'), copy)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, instances)
    }
  }

  return {
    setCurves: (next) => {
      curves = next
      gl.bindTexture(gl.TEXTURE_2D, texture)
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
      const { width, height, pixels } = next
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, pixels)
    },
    setFlows: (rows, range) => {
      flowCount = rows.length / FLOW_FLOATS
      gl.bindBuffer(gl.ARRAY_BUFFER, flows.buffer)
      if (!range) {
        gl.bufferData(gl.ARRAY_BUFFER, rows, gl.DYNAMIC_DRAW)
        return
      }
      const [from, to] = [range[0] * FLOW_FLOATS, range[1] * FLOW_FLOATS]
      gl.bufferSubData(gl.ARRAY_BUFFER, from * 4, rows, from, to - from)
    },
    setMarks: (rows) => {
      markCount = rows.length / MARK_FLOATS
      gl.bindBuffer(gl.ARRAY_BUFFER, marks.buffer)
      gl.bufferData(gl.ARRAY_BUFFER, rows, gl.DYNAMIC_DRAW)
    },
    draw: (args, frame) => {
      if (!curves) return
      const programs = programsFor(args)
      gl.disable(gl.DEPTH_TEST)
      gl.disable(gl.CULL_FACE)
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, texture)
      const perFlow = curves.pointsPerCurve * VERTICES_PER_POINT
      drawWith(programs.flow, flows.array, [perFlow, flowCount], args, frame)
      drawWith(programs.mark, marks.array, [CORNERS_PER_MARK, markCount], args, frame)
      gl.bindVertexArray(null)
    },
    destroy: () => {
      for (const { flow, mark } of variants.values()) {
        gl.deleteProgram(flow.program)
        gl.deleteProgram(mark.program)
      }
      gl.deleteTexture(texture)
      for (const { array, buffer } of [flows, marks]) {
        gl.deleteVertexArray(array)
        gl.deleteBuffer(buffer)
      }
    },
  }
}
