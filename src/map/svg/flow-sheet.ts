import type { FlowStyle } from '@/drawing/flow-style'
import { mixStyles } from '@/drawing/mix-styles'
import { type ScreenCurve, screenCurve } from '@/drawing/screen-curve'
import { flowParts } from '@/figure/flow-layers'
import type { ViewFrame } from '@/figure/view-frame'
import type { GroundPicture } from '../map-renderer'
import styles from '../map-renderer.module.css'
import { TRANSITION_S } from '../transition'
import { createFlowNodes } from './flow-nodes'
import { createSvgSheet } from './svg-sheet'

type Styles = ReadonlyMap<string, FlowStyle>

/** Lines as pictures have them, drawn live. */
export interface FlowSheet {
  readonly element: SVGSVGElement
  readonly show: (picture: GroundPicture, frame: ViewFrame) => void
  /** The camera has moved. */
  readonly follow: (frame: ViewFrame) => void
  readonly destroy: () => void
}

function eased(share: number): number {
  return share * share * (3 - 2 * share)
}

/** One of two views is the other, pushed aside. */
function pushBetween(drawn: ViewFrame, now: ViewFrame): { x: number; y: number } | null {
  if (drawn.disc || now.disc || Math.abs(drawn.pxPerUnit - now.pxPerUnit) > 1e-6) return null
  const [origin, right] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ]
  const [before, after] = [drawn.project(origin), now.project(origin)]
  const [ray, turned] = [drawn.project(right), now.project(right)]
  if (!before || !after || !ray || !turned) return null
  const push = { x: after.x - before.x, y: after.y - before.y }
  const isTurned = Math.hypot(turned.x - ray.x - push.x, turned.y - ray.y - push.y) > 0.01
  return isTurned ? null : push
}

interface Drawn {
  readonly picture: GroundPicture
  readonly frame: ViewFrame
  readonly seen: Styles
}

/** Whether the same lines lie where they lay, however each of them looks. */
function areSameLines(before: Drawn, now: Drawn): boolean {
  return (
    before.frame === now.frame &&
    before.picture.network === now.picture.network &&
    before.picture.palette === now.picture.palette &&
    before.picture.sea === now.picture.sea &&
    before.picture.scale === now.picture.scale &&
    before.seen.size === now.seen.size &&
    [...now.seen.keys()].every((id) => before.seen.has(id))
  )
}

export function createFlowSheet(): FlowSheet {
  const sheet = createSvgSheet(styles.layer)
  const nodes = createFlowNodes(sheet)
  let picture: GroundPicture | null = null
  let frame: ViewFrame | null = null
  let drawn: Drawn | null = null
  /** As they are seen now, maybe on their way. */
  let seen: Styles = new Map()
  let change: { readonly from: Styles; readonly startMs: number } | null = null
  let ticking = 0

  const draw = (): void => {
    if (!picture || !frame) return
    const { scene, network, palette, sea, scale } = picture
    const before = drawn && areSameLines(drawn, { picture, frame, seen }) ? drawn.seen : null
    const curves = new Map<string, ScreenCurve>()
    for (const [id, curve] of network.curves) {
      const style = seen.get(id)
      if (!style || style === before?.get(id)) continue
      curves.set(id, screenCurve(id, curve, style, frame.project, frame.pxPerUnit, scale))
    }
    const parts = flowParts(scene, curves, seen, { palette, sea, scale })
    if (before) nodes.redraw(parts)
    else {
      sheet.place('')
      nodes.drawAll(parts)
    }
    drawn = { picture, frame, seen }
  }

  const tick = (nowMs: number): void => {
    ticking = 0
    if (!change || !picture) return
    const share = Math.min(Math.max((nowMs - change.startMs) / (TRANSITION_S * 1000), 0), 1)
    seen = share < 1 ? mixStyles(change.from, picture.styles, eased(share)) : picture.styles
    if (share >= 1) change = null
    draw()
    if (change) ticking = requestAnimationFrame(tick)
  }

  return {
    element: sheet.element,
    show: (next, nextFrame) => {
      const isOther = picture?.network !== next.network || picture.palette !== next.palette
      const hasChanged = !picture || isOther || picture.styles !== next.styles
      const isEased = next.hasTransitions && !isOther
      picture = next
      frame = nextFrame
      sheet.setSize(frame.size)
      if (!hasChanged) return
      change = isEased ? { from: seen, startMs: performance.now() } : null
      if (isEased) {
        if (ticking === 0) ticking = requestAnimationFrame(tick)
        return
      }
      seen = next.styles
      draw()
    },
    follow: (nextFrame) => {
      frame = nextFrame
      sheet.setSize(frame.size)
      const push = drawn && pushBetween(drawn.frame, frame)
      if (push) sheet.place(`translate(${push.x} ${push.y})`)
      else draw()
    },
    destroy: () => cancelAnimationFrame(ticking),
  }
}
