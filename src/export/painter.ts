import type { MapOptions, PictureOptions } from '@/figure/browser/draw-picture'
import type { StepWordsOptions } from '@/figure/step-words'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import type { PaintWords } from './handout-page'

/** How a chart or a legend is drawn. */
export interface DrawingOrder {
  readonly size: { readonly width: number; readonly height: number }
  readonly theme: Theme
  /** Of the smallest words. */
  readonly textPx: number
}

/** Draws scenes and makes pixels of drawings; the page does it with a canvas, tests in Node. */
export interface Painter {
  readonly drawMap: (scene: Scene, options: MapOptions) => Promise<string>
  readonly drawPicture: (scene: Scene, options: PictureOptions) => Promise<string>
  readonly drawChart: (
    scene: Scene,
    outcomes: readonly Outcome[],
    order: DrawingOrder,
  ) => Promise<{ readonly svg: string; readonly description: string }>
  /** How to read the lines of a scene. */
  readonly drawLegend: (scene: Scene, order: DrawingOrder) => Promise<string>
  /** A step without a map. */
  readonly drawWords: (
    scene: Scene,
    options: Omit<StepWordsOptions, 'measureText'>,
  ) => Promise<string>
  /** Words whose letters no font of a handout has; left out where there is no machine's font either. */
  readonly paintWords?: PaintWords
  /** A drawing that brings its letters, to be opened and edited elsewhere. */
  readonly alone: (svg: string) => Promise<string>
  /** A PNG file. @param scale pixels for each pixel of the drawing */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
  /** A JPEG file, or a PNG where there is no canvas: a PDF holds a JPEG without unpacking it. */
  readonly photo: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
}
