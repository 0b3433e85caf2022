import type { Page } from '@playwright/test'

/**
 * What a page drew, written down by a script that runs before any other. MapLibre
 * draws a map within one callback, so the first draw call begins a frame and the next microtask
 * ends it; nothing of the page has to help, and nothing is added to it but a counter.
 */
export interface DrawLog {
  /** When each frame was handed to the graphics card, by canvas, in ms since the navigation. */
  readonly frames: number[][]
  /** The frame in which the plain map first has lines. */
  firstFlowsMs: number | null
  /** How much of what was there has been pushed about, as browsers count it. */
  layoutShift: number
}

declare global {
  interface Window {
    drawLog: DrawLog
  }
}

/** Runs inside the page, so it can use nothing from outside. */
export function watchDraws(): void {
  const log: DrawLog = { frames: [], firstFlowsMs: null, layoutShift: 0 }
  window.drawLog = log
  const framesOf = new Map<WebGL2RenderingContext, number[]>()
  const drawing = new Set<WebGL2RenderingContext>()

  const note = (gl: WebGL2RenderingContext): void => {
    if (drawing.has(gl)) return
    drawing.add(gl)
    let frames = framesOf.get(gl)
    if (!frames) {
      frames = []
      framesOf.set(gl, frames)
      log.frames.push(frames)
    }
    const known = frames
    queueMicrotask(() => {
      drawing.delete(gl)
      known.push(performance.now())
    })
  }

  const context = WebGL2RenderingContext.prototype
  const lines = new MutationObserver(() => {
    if (!document.querySelector('[data-link] path')) return
    lines.disconnect()
    requestAnimationFrame(() => {
      log.firstFlowsMs = performance.now()
    })
  })
  lines.observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') log.layoutShift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const { drawArrays, drawElements, drawArraysInstanced, drawElementsInstanced } = context
  context.drawArrays = function (...values) {
    note(this)
    drawArrays.apply(this, values)
  }
  context.drawElements = function (...values) {
    note(this)
    drawElements.apply(this, values)
  }
  context.drawArraysInstanced = function (...values) {
    note(this)
    drawArraysInstanced.apply(this, values)
  }
  context.drawElementsInstanced = function (...values) {
    note(this)
    drawElementsInstanced.apply(this, values)
  }
}

/** Longer than any pause within a load on a slow machine. */
const QUIET_MS = 2_500

/** Waits until nothing has been drawn for a while; @returns when the last frame was drawn. */
export async function waitUntilStill(page: Page): Promise<number> {
  const still = await page.waitForFunction(
    (quietMs) => {
      const last = Math.max(...window.drawLog.frames.map((frames) => frames.at(-1) ?? 0))
      return last > 0 && performance.now() - last > quietMs ? last : null
    },
    QUIET_MS,
    { polling: 250, timeout: 120_000 },
  )
  const lastMs = await still.jsonValue()
  if (lastMs === null) throw new Error('The page never drew anything.')
  return lastMs
}

/** Counts the frames of all canvases up to now. */
export function countFrames(page: Page): Promise<number> {
  return page.evaluate(() => window.drawLog.frames.reduce((sum, { length }) => sum + length, 0))
}
