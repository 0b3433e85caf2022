import type { Picture } from './paint-shot'

/**
 * Paints one frame: a picture, and the next one over it as far as it has come. The words of the one
 * are gone before those of the other come: two lines over each other can be read by nobody.
 */
export function mixFrame(
  canvas: HTMLCanvasElement,
  picture: Picture,
  next: Picture | null,
  nextShare: number,
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const draw = (layer: HTMLCanvasElement, topPx: number, opacity: number) => {
    context.globalAlpha = opacity
    context.drawImage(layer, 0, topPx)
  }
  draw(picture.ground, 0, 1)
  if (next) draw(next.ground, 0, nextShare)
  const speaking = next && nextShare > 0.5 ? next : picture
  draw(speaking.words, speaking.wordsTopPx, Math.abs(1 - 2 * nextShare))
}
