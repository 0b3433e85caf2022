import type { FigureOptions } from '@/figure/figure'
import type { SheetOptions } from '@/figure/sheet'
import type { Scene } from '@/scene/scene'

/** Found out by whoever draws. */
type Found = 'outlines' | 'measureText'

/** Draws scenes and makes pixels of drawings; the page does it with a canvas, tests in Node. */
export interface Painter {
  readonly drawMap: (scene: Scene, options: Omit<FigureOptions, Found>) => Promise<string>
  readonly drawPicture: (scene: Scene, options: Omit<SheetOptions, Found>) => Promise<string>
  /** A PNG file. @param scale pixels for each pixel of the drawing */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
  /** A JPEG file, or a PNG where there is no canvas: a PDF holds a JPEG without unpacking it. */
  readonly photo: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
}
