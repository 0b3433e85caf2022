import { canvasFile } from '@/ui/canvas-file'
import { withFonts } from './with-fonts'

/** A drawing as an image that is ready to be painted. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * The pixels of a drawing as PNG, set in the page's fonts.
 * @param svg a document of `drawPicture` or `drawMap`, without fonts
 * @param scale pixels for each pixel of the document
 * @throws Error where the browser can't paint or write that many pixels, or hands out noise
 */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const image = await imageOf(await withFonts(svg))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await canvasFile(canvas, 'image/png')
  if (!context || !blob) {
    throw new Error(`This browser can’t paint ${canvas.width} × ${canvas.height} pixels.`)
  }
  return blob
}
