import { mercatorOf, WORLD_PX } from '@/drawing/mercator'
import type { Network } from '@/drawing/network'
import { groundMarkup, worldMarkup } from '@/figure/ground'
import type { Outlines } from '@/figure/outlines'
import { join } from '@/figure/svg'
import { hatchMarkup, type TintedStates } from '@/figure/tinted-states'
import { type ViewFrame, viewFrame } from '@/figure/view-frame'
import type { Palette } from '@/look/chain-palette'
import styles from '../map-renderer.module.css'
import { createSvgSheet } from './svg-sheet'

/** The zoom that a flat world is written down at: a tenth of its pixel stays fine at all others. */
const SHEET_ZOOM = 5
const SHEET_PX = WORLD_PX * 2 ** SHEET_ZOOM
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 } as const

export interface Land {
  readonly network: Network
  readonly palette: Palette
  readonly outlines: Outlines
  readonly states: TintedStates | null
}

/** The land as pictures have it: a flat world is drawn once and moved, a globe drawn as it turns. */
export interface LandSheet {
  readonly element: SVGSVGElement
  /** @param land null: it has not arrived */
  readonly show: (land: Land | null, frame: ViewFrame) => void
}

/** All of a flat world on a sheet of its own size. */
function sheetFrame(network: Network): ViewFrame {
  const size = { width: SHEET_PX, height: SHEET_PX }
  const camera = { zoom: SHEET_ZOOM, lng: network.cut + 180, lat: 0, bearing: 0, pitch: 0 }
  return viewFrame(camera, network, size, NO_INSETS)
}

/** From the sheet to the screen: moved, scaled, turned. */
function sheetTransform(network: Network, sheet: ViewFrame, frame: ViewFrame): string {
  const { x } = mercatorOf([network.cut, 0])
  const corners = [
    { x, y: 0 },
    { x: x + 1, y: 0 },
  ]
  const [from, fromRight] = corners.map(sheet.project)
  const [to, toRight] = corners.map(frame.project)
  if (!from || !fromRight || !to || !toRight) return ''
  const widthPx = fromRight.x - from.x
  const [a, b] = [(toRight.x - to.x) / widthPx, (toRight.y - to.y) / widthPx]
  return `matrix(${a} ${b} ${-b} ${a} ${to.x - a * from.x + b * from.y} ${to.y - b * from.x - a * from.y})`
}

function isSame(a: Land, b: Land): boolean {
  return a.palette === b.palette && a.states === b.states && a.outlines === b.outlines
}

export function createLandSheet(): LandSheet {
  const sheet = createSvgSheet(styles.layer)
  let drawn: { readonly land: Land; readonly sheet: ViewFrame } | null = null

  const drawGlobe = ({ outlines, palette, states }: Land, frame: ViewFrame): void => {
    drawn = null
    sheet.place('')
    sheet.draw(groundMarkup(frame, outlines, palette, states))
  }
  const drawFlat = (land: Land): ViewFrame => {
    const { network, outlines, palette, states } = land
    if (drawn && isSame(drawn.land, land) && drawn.land.network.cut === network.cut) {
      return drawn.sheet
    }
    const whole = sheetFrame(network)
    drawn = { land, sheet: whole }
    sheet.draw(
      join([
        states && hatchMarkup(states.tint.hatchColour),
        worldMarkup(whole.shapes, palette, outlines, palette, states),
      ]),
    )
    // Written down at one size and shown at any. As attributes: a rule would miss what is used twice.
    for (const path of sheet.element.querySelectorAll('path')) {
      path.setAttribute('vector-effect', 'non-scaling-stroke')
    }
    return whole
  }

  return {
    element: sheet.element,
    show: (land, frame) => {
      sheet.setSize(frame.size)
      if (!land) return
      if (frame.disc) drawGlobe(land, frame)
      else sheet.place(sheetTransform(land.network, drawFlat(land), frame))
    },
  }
}
