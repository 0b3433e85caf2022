import {
  drawChart,
  drawLegend,
  drawMap,
  drawPicture,
  drawStepWords,
} from '@/figure/browser/draw-picture'
import { rasterise } from '@/figure/browser/rasterise'
import { withFonts } from '@/figure/browser/with-fonts'
import { canvasFile } from '@/ui/canvas-file'
import { paintWords } from './paint-words'
import type { Painter } from './painter'

/** Fine enough that no one sees its blocks round letters. */
const JPEG_QUALITY = 0.93

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}

async function jpegOf(png: Blob): Promise<Blob> {
  const image = await createImageBitmap(png)
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  image.close()
  return (await canvasFile(canvas, 'image/jpeg', JPEG_QUALITY)) ?? png
}

/** Draws with the page's own fonts and canvas. */
export const pagePainter: Painter = {
  drawMap,
  drawPicture,
  drawChart,
  drawLegend,
  drawWords: drawStepWords,
  paintWords,
  alone: withFonts,
  png: async (svg, scale) => bytesOf(await rasterise(svg, scale)),
  photo: async (svg, scale) => bytesOf(await jpegOf(await rasterise(svg, scale))),
}
