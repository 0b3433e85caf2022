import type { FilmFrame } from './film-plan'

/** Paints one frame: a picture, and the next one over it as far as it has come. */
export function mixFrame(
  canvas: HTMLCanvasElement,
  pictures: readonly HTMLCanvasElement[],
  { shot, nextShare }: FilmFrame,
): void {
  const context = canvas.getContext('2d')
  const picture = pictures[shot]
  const next = pictures[shot + 1]
  if (!context || !picture) return
  context.globalAlpha = 1
  context.drawImage(picture, 0, 0)
  if (nextShare === 0 || !next) return
  context.globalAlpha = nextShare
  context.drawImage(next, 0, 0)
}
