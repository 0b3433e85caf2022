import type { ScreenSize } from '@/drawing/fit-camera'
import type { FlowStyle } from '@/drawing/flow-style'
import type { InsetFrame } from '@/drawing/inset-frame'
import type { InsetRegion } from '@/drawing/inset-region'
import type { Network } from '@/drawing/network'
import type { OrientedBox } from '@/drawing/oriented-box'
import type { ScreenCurve } from '@/drawing/screen-curve'
import { loadLand } from '@/figure/browser/land'
import { loadMeasure } from '@/figure/browser/measure-letters'
import { flowLayers } from '@/figure/flow-layers'
import { insetEdge, insetLand } from '@/figure/inset'
import { layOutGround } from '@/figure/inset-layout'
import type { Palette } from '@/look/chain-palette'
import type { ChainIndex } from '@/model/chain-index'
import type { Scene } from '@/scene/scene'

/** A cut-out as SVG text, as pictures have it. */
export interface InsetDrawing {
  readonly land: (
    scene: Scene,
    frame: InsetFrame,
    flat: Network,
    region: InsetRegion,
    size: ScreenSize,
    palette: Palette,
  ) => { readonly markup: string; readonly words: readonly OrientedBox[] }
  readonly flows: (
    scene: Scene,
    curves: ReadonlyMap<string, ScreenCurve>,
    styles: ReadonlyMap<string, FlowStyle>,
    palette: Palette,
    scale: number,
  ) => string
  readonly edge: (frame: InsetFrame, around: string, palette: Palette) => string
}

/** Fetches the land and the letters. @throws ApiError when they do not arrive */
export async function loadInsetDrawing(index: ChainIndex): Promise<InsetDrawing> {
  const [outlines, measureText] = await Promise.all([loadLand(index), loadMeasure()])
  return {
    land: (scene, frame, flat, region, size, palette) => {
      const ground = layOutGround(scene, frame, flat, region, {
        screenWidthPx: size.width,
        measureText,
      })
      return {
        markup: insetLand(ground, { size, palette, outlines }),
        words: ground.words.map(({ box }) => box),
      }
    },
    flows: (scene, curves, styles, palette, scale) =>
      flowLayers(scene, curves, styles, { palette, sea: palette.sea, scale }),
    edge: (frame, around, palette) => insetEdge(frame.rect, around, palette),
  }
}
