import type { CustomRenderMethodInput } from 'maplibre-gl'
import type { Rgb } from '@/drawing/flow-style'
import type { CurvePixels } from './curve-texture'
import {
  type FlowSplit,
  isSameSplit,
  ribbonIndices,
  splitFlows,
  VERTICES_PER_POINT,
} from './flow-split'
import { FLOW_FLOATS } from './flow-table'
import { createMesh, createSquares, setMesh, setSquares } from './gl-mesh'
import { createProgram, type GlProgram } from './gl-program'
import { uploadPixels, uploadStyles } from './gl-texture'
import { MARKER_FLOATS } from './pressure-marker-table'
import { FLOW_FRAGMENT } from './shaders/flow-fragment'
import { FLOW_VERTEX } from './shaders/flow-vertex'
import { PLAIN_FRAGMENT } from './shaders/plain-fragment'
import { PLAIN_VERTEX } from './shaders/plain-vertex'
import { MARKER_FRAGMENT } from './shaders/pressure-marker-fragment'
import { MARKER_VERTEX } from './shaders/pressure-marker-vertex'

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
  /** Which copy of the world is drawn on. */
  readonly worldX: number
}

/** The graphics objects of one context; a lost context takes them along. */
export interface FlowRenderer {
  /** Styles are to be set again after it. */
  readonly setCurves: (curves: CurvePixels) => void
  /** @param range rows `[first, last + 1]` that differ; null uploads all of them */
  readonly setFlows: (
    rows: Float32Array<ArrayBuffer>,
    range: readonly [number, number] | null,
  ) => void
  readonly setPressureMarkers: (rows: Float32Array<ArrayBuffer>) => void
  readonly draw: (args: CustomRenderMethodInput, frame: FrameSettings) => void
  readonly destroy: () => void
}

interface Programs {
  readonly detailed: GlProgram
  readonly plain: GlProgram
  readonly pressureMarker: GlProgram
}

function setProjection(
  gl: WebGL2RenderingContext,
  { uniform }: GlProgram,
  args: CustomRenderMethodInput,
) {
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
  gl.uniform1i(uniform('u_styles'), 1)
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

/** Makes the graphics objects that draw flows: one call for all lines, one for all pressure markers. */
export function createFlowRenderer(gl: WebGL2RenderingContext): FlowRenderer {
  const plain = createMesh(gl)
  const detailed = createMesh(gl)
  const pressureMarkers = createSquares(gl, MARKER_FLOATS / 4)
  const curveTexture = gl.createTexture()
  const styleTexture = gl.createTexture()
  const variants = new Map<string, Programs>()
  let curves: CurvePixels | null = null
  let split: FlowSplit | null = null

  const programsFor = ({ shaderData }: CustomRenderMethodInput): Programs => {
    const known = variants.get(shaderData.variantName)
    if (known) return known
    const head = `#version 300 es\n${shaderData.vertexShaderPrelude}\n${shaderData.define}\n`
    const made = {
      detailed: createProgram(gl, head + FLOW_VERTEX, FLOW_FRAGMENT),
      plain: createProgram(gl, head + PLAIN_VERTEX, PLAIN_FRAGMENT),
      pressureMarker: createProgram(gl, head + MARKER_VERTEX, MARKER_FRAGMENT),
    }
    variants.set(shaderData.variantName, made)
    return made
  }

  return {
    setCurves: (next) => {
      if (curves?.pointsPerCurve !== next.pointsPerCurve) split = null
      curves = next
      uploadPixels(gl, curveTexture, next.width, next.height, next.pixels)
    },
    setFlows: (rows, range) => {
      if (!curves) return
      uploadStyles(gl, styleTexture, curves, rows, range)
      const next = splitFlows(rows)
      if (split && isSameSplit(split, next)) return
      split = next
      const { pointsPerCurve } = curves
      const vertexCount = (rows.length / FLOW_FLOATS) * pointsPerCurve * VERTICES_PER_POINT
      setMesh(
        gl,
        plain,
        next.plain.length > 0 ? vertexCount : 0,
        ribbonIndices(next.plain, pointsPerCurve),
      )
      setMesh(gl, detailed, vertexCount, ribbonIndices(next.detailed, pointsPerCurve))
    },
    setPressureMarkers: (rows) => setSquares(gl, pressureMarkers, rows, MARKER_FLOATS),
    draw: (args, frame) => {
      if (!curves) return
      const programs = programsFor(args)
      gl.disable(gl.DEPTH_TEST)
      gl.disable(gl.CULL_FACE)
      gl.activeTexture(gl.TEXTURE1)
      gl.bindTexture(gl.TEXTURE_2D, styleTexture)
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, curveTexture)
      for (const [program, mesh] of [
        [programs.plain, plain],
        [programs.detailed, detailed],
        [programs.pressureMarker, pressureMarkers],
      ] as const) {
        if (mesh.indexCount === 0) continue
        gl.useProgram(program.program)
        setProjection(gl, program, args)
        setFrame(gl, program, frame, curves)
        gl.bindVertexArray(mesh.array)
        gl.uniform1f(program.uniform('u_world_x'), frame.worldX)
        gl.drawElements(gl.TRIANGLES, mesh.indexCount, gl.UNSIGNED_INT, 0)
      }
      gl.bindVertexArray(null)
    },
    destroy: () => {
      for (const programs of variants.values()) {
        for (const { program } of Object.values(programs)) gl.deleteProgram(program)
      }
      for (const texture of [curveTexture, styleTexture]) gl.deleteTexture(texture)
      for (const { array, vertices, indices } of [plain, detailed, pressureMarkers]) {
        gl.deleteVertexArray(array)
        gl.deleteBuffer(vertices)
        gl.deleteBuffer(indices)
      }
    },
  }
}
