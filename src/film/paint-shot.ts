import { drawChart, drawMap, drawStepWords, type MapOptions } from '@/figure/browser/draw-picture'
import { rasterise } from '@/figure/browser/rasterise'
import { paletteIn } from '@/look/theme'
import type { Series } from '@/model/schema/history'
import { seriesOfStep } from '@/scene/outcomes/named-series'
import { readOutcome } from '@/scene/outcomes/read-outcome'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { filmWords } from '@/words/film'
import type { FilmFormat } from './film-format'
import type { FilmOrigin, Shot } from './film-shots'
import { heightPxOf, type ShotWords, writeBlocks } from './shot-words'

/** How a film is looked at: its colours, and the free room on screen that cameras were set for. */
export interface FilmLook {
  readonly theme: Theme
  readonly cameraRoom: NonNullable<MapOptions['cameraRoom']>
  /** A series that a chart shows. */
  readonly loadSeries: (id: string) => Promise<Series>
  /** Whose word a film of some scenes rests on, and where it leads. */
  readonly loadOrigin: (scenes: readonly Scene[]) => Promise<FilmOrigin>
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
  if (!context) throw new Error(filmWords.problems.noCanvas)
  return { canvas, context }
}

const footPxOf = ({ said, always }: ShotWords) => heightPxOf(said) + heightPxOf(always)

/** The room that the words of all shots need at the foot: maps keep clear of it, and stand still. */
export function roomForWordsPx(allWords: readonly ShotWords[]): number {
  return Math.max(0, ...allWords.map((words) => footPxOf(words) + words.marginPx * 1.6))
}

/** Of the shorter side of a frame, for the smallest words of a chart. */
const CHART_TEXT_SHARE = 0.03

/** What a shot shows above its words, as a drawing in its layout. */
async function drawingOf(
  shot: Shot,
  size: { readonly width: number; readonly height: number },
  footPx: number,
  { theme, cameraRoom, loadSeries }: FilmLook,
  from: { readonly scene: Scene; readonly share: number } | undefined,
): Promise<string> {
  const { scene, kind, text, credit, picture } = shot
  if (kind === 'chart') {
    const series = await Promise.all(seriesOfStep(scene, kind).map(loadSeries))
    const outcomes = series.map((each) => readOutcome(each, scene.index))
    const textPx = CHART_TEXT_SHARE * Math.min(size.width, size.height)
    return (await drawChart(scene, outcomes, { size, theme, textPx, footPx })).svg
  }
  if (kind !== 'map') return drawStepWords(scene, { size, theme, text, credit, picture, footPx })
  return drawMap(scene, {
    size,
    theme,
    insets: { top: 14, right: 20, bottom: footPx, left: 20 },
    camera: scene.view.camera,
    cameraRoom,
    ...(from ? { from } : {}),
  })
}

/**
 * A shot as pixels: the map, and over its foot the date, the title and the words.
 * @param roomPx kept clear of flows at the foot
 * @param from the state that its lines grow from, and how far they have come
 * @throws ApiError when land or fonts do not arrive
 */
export async function paintShot(
  shot: Shot,
  words: ShotWords,
  format: FilmFormat,
  look: FilmLook,
  roomPx: number,
  from?: { readonly scene: Scene; readonly share: number },
): Promise<Picture> {
  const { widthPx, heightPx, layoutWidthPx } = format
  const { canvas: ground, context } = canvasOf(widthPx, heightPx)
  const layoutScale = widthPx / layoutWidthPx
  const size = { width: layoutWidthPx, height: heightPx / layoutScale }
  const svg = await drawingOf(shot, size, roomPx / layoutScale, look, from)
  const map = await createImageBitmap(await rasterise(svg, layoutScale))
  context.drawImage(map, 0, 0, widthPx, heightPx)
  map.close()

  const { said, always, marginPx } = words
  const topPx = heightPx - footPxOf(words) - marginPx
  const { sea } = paletteIn(look.theme, 'present')
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
