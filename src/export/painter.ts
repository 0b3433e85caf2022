import type { MapOptions, PictureOptions } from '@/pictures/draw-picture'
import type { Scene } from '@/scene/scene'

/** Draws scenes and makes pixels of drawings; the page does it with a canvas, tests in Node. */
export interface Painter {
  readonly drawMap: (scene: Scene, options: MapOptions) => Promise<string>
  readonly drawPicture: (scene: Scene, options: PictureOptions) => Promise<string>
  /** A PNG file. @param scale pixels for each pixel of the drawing */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
  /** A JPEG file, or a PNG where there is no canvas: a PDF holds a JPEG without unpacking it. */
  readonly photo: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
}
