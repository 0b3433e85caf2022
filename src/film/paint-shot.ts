import { drawMap, type MapOptions } from '@/pictures/draw-picture'
import { rasterise } from '@/pictures/rasterise'
import { PALETTES } from '@/scene/theme'
import type { Theme } from '@/store/view-state'
import type { FilmFormat } from './film-format'
import type { Shot } from './film-shots'
import { heightPxOf, type ShotWords, writeBlocks } from './shot-words'

/** How a film is looked at: its colours, and the free room on screen that cameras were set for. */
export interface FilmLook {
  readonly theme: Theme
  readonly cameraRoom: NonNullable<MapOptions['cameraRoom']>
}

/** A shot in two layers, for one picture can fade into another, but a line of words cannot. */
export interface Picture {
  /** The whole frame, without what is said of this shot alone. */
  readonly ground: HTMLCanvasElement
  readonly words: HTMLCanvasElement
  /** Where the words begin, from the top of the frame. */
  readonly wordsTopPx: number
}

function canvasOf(widthPx: number, heightPx: number) {
  const canvas = document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  const context = canvas.getContext('2d')
  if (!context)
    throw new Error('This browser can’t paint a film; open this page in another browser.')
  return { canvas, context }
}

const footPxOf = ({ said, always }: ShotWords) => heightPxOf(said) + heightPxOf(always)

/** The room that the words of all shots need at the foot: maps keep clear of it, and stand still. */
export function roomForWordsPx(allWords: readonly ShotWords[]): number {
  return Math.max(0, ...allWords.map((words) => footPxOf(words) + words.marginPx * 1.6))
}

/**
 * A shot as pixels: the map, and over its foot the date, the title and the words.
 * @param roomPx kept clear of flows at the foot
 * @throws ApiError when land or fonts do not arrive
 */
export async function paintShot(
  shot: Shot,
  words: ShotWords,
  format: FilmFormat,
  { theme, cameraRoom }: FilmLook,
  roomPx: number,
): Promise<Picture> {
  const { widthPx, heightPx, layoutWidthPx } = format
  const { canvas: ground, context } = canvasOf(widthPx, heightPx)
  const layoutScale = widthPx / layoutWidthPx
  const svg = await drawMap(shot.scene, {
    size: { width: layoutWidthPx, height: heightPx / layoutScale },
    theme,
    insets: { top: 14, right: 20, bottom: roomPx / layoutScale, left: 20 },
    camera: shot.scene.view.camera,
    cameraRoom,
  })
  const map = await createImageBitmap(await rasterise(svg, layoutScale))
  context.drawImage(map, 0, 0, widthPx, heightPx)
  map.close()

  const { said, always, marginPx } = words
  const topPx = heightPx - footPxOf(words) - marginPx
  const { sea } = PALETTES[theme]
  const shade = context.createLinearGradient(0, topPx - marginPx, 0, topPx + marginPx)
  shade.addColorStop(0, `${sea}00`)
  shade.addColorStop(1, `${sea}f0`)
  context.fillStyle = shade
  context.fillRect(0, topPx - marginPx, widthPx, heightPx)
  const saidPx = heightPxOf(said)
  writeBlocks(context, always, marginPx, topPx + saidPx)

  // Letters may hang a little below their line.
  const layer = canvasOf(widthPx, Math.ceil(saidPx + marginPx / 2))
  writeBlocks(layer.context, said, marginPx, 0)
  return { ground, words: layer.canvas, wordsTopPx: topPx }
}
