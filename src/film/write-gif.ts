import { applyPalette, GIFEncoder, quantize } from 'gifenc'
import { requireTrueCanvas } from '@/ui/canvas-file'
import { filmWords } from '@/words/film'
import { type Film, type FilmJob, nextTurn } from './write-video'

/**
 * A GIF of the same plan.
 * @throws DOMException AbortError when cancelled
 */
export async function writeGif({
  format,
  plan,
  paint,
  signal,
  onProgress,
}: FilmJob): Promise<Film> {
  const canvas = document.createElement('canvas')
  canvas.width = format.widthPx
  canvas.height = format.heightPx
  const context = canvas.getContext('2d')
  if (!context) throw new Error(filmWords.problems.noCanvas)
  requireTrueCanvas()
  const gif = GIFEncoder()
  for (const [i, frame] of plan.frames.entries()) {
    signal.throwIfAborted()
    await paint(canvas, frame)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const palette = quantize(data, 256)
    const indexed = applyPalette(data, palette)
    gif.writeFrame(indexed, canvas.width, canvas.height, { palette, delay: frame.durationMs })
    onProgress(i / plan.frames.length)
    await nextTurn()
  }
  gif.finish()
  return { bytes: new Blob([gif.bytes()], { type: 'image/gif' }), extension: 'gif' }
}
