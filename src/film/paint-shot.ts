import { drawMap, type MapOptions } from '@/pictures/draw-picture'
import { rasterise } from '@/pictures/rasterise'
import { HOW_TO_READ } from '@/scene/exports/cautions'
import { PALETTES } from '@/scene/theme'
import type { Theme } from '@/store/view-state'
import type { FilmFormat } from './film-format'
import type { Shot } from './film-shots'

/** How a film is looked at: its colours, and the free room on screen that cameras were set for. */
export interface FilmLook {
  readonly theme: Theme
  readonly cameraRoom: NonNullable<MapOptions['cameraRoom']>
}

const FONTS = { serif: '"Source Serif 4 Variable", serif', sans: '"Inter Variable", sans-serif' }

interface TextBlock {
  readonly lines: readonly string[]
  readonly font: string
  readonly linePx: number
  readonly fill: string
  readonly gapPx: number
}

function wrapped(context: CanvasRenderingContext2D, text: string, font: string, widthPx: number) {
  context.font = font
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || context.measureText(longer).width > widthPx) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return text === '' ? [] : lines
}

/**
 * A shot as pixels: the map, and over its foot the date, the title and the words.
 * @throws ApiError when land or fonts do not arrive
 */
export async function paintShot(
  shot: Shot,
  { widthPx, heightPx, layoutWidthPx }: FilmFormat,
  { theme, cameraRoom }: FilmLook,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to paint a film on.')
  const palette = PALETTES[theme]
  const unit = Math.min(widthPx, heightPx) / 540
  const marginPx = 34 * unit
  const textPx = Math.min(widthPx - 2 * marginPx, 780 * unit)
  const block = (
    text: string,
    sizePx: number,
    family: keyof typeof FONTS,
    weight: number,
    fill: string,
    gapPx: number,
  ): TextBlock => {
    const font = `${weight} ${sizePx * unit}px ${FONTS[family]}`
    const lines = wrapped(context, text, font, textPx)
    return {
      lines,
      font,
      linePx: sizePx * 1.35 * unit,
      fill,
      gapPx: lines.length ? gapPx * unit : 0,
    }
  }
  const blocks = [
    block(shot.over, 13, 'sans', 500, palette.inkQuiet, 4),
    block(shot.title, 26, 'serif', 600, palette.ink, 6),
    block(shot.text, 15, 'sans', 400, palette.ink, 6),
    block(shot.cautions.join(' '), 12, 'sans', 600, palette.ink, 6),
    block(`Chokepoint · ${HOW_TO_READ}`, 10, 'sans', 400, palette.inkQuiet, 0),
  ]
  const footPx = blocks.reduce(
    (sum, { lines, linePx, gapPx }) => sum + lines.length * linePx + gapPx,
    0,
  )

  const layoutScale = widthPx / layoutWidthPx
  const svg = await drawMap(shot.scene, {
    size: { width: layoutWidthPx, height: heightPx / layoutScale },
    theme,
    insets: { top: 14, right: 20, bottom: (footPx + marginPx * 1.6) / layoutScale, left: 20 },
    camera: shot.scene.view.camera,
    cameraRoom,
  })
  const map = await createImageBitmap(await rasterise(svg, layoutScale))
  context.drawImage(map, 0, 0, widthPx, heightPx)
  map.close()

  const topPx = heightPx - footPx - marginPx
  const shade = context.createLinearGradient(0, topPx - marginPx, 0, topPx + marginPx)
  shade.addColorStop(0, `${palette.sea}00`)
  shade.addColorStop(1, `${palette.sea}f0`)
  context.fillStyle = shade
  context.fillRect(0, topPx - marginPx, widthPx, heightPx)
  let y = topPx
  context.textBaseline = 'middle'
  for (const { lines, font, linePx, fill, gapPx } of blocks) {
    context.font = font
    context.fillStyle = fill
    for (const line of lines) {
      context.fillText(line, marginPx, y + linePx / 2)
      y += linePx
    }
    y += gapPx
  }
  return canvas
}
