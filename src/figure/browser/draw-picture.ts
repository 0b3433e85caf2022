import type { Outcome } from '@/scene/outcomes/read-outcome'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { type ChartOptions, chartDescription, chartSvg } from '../chart'
import { figureSvg } from '../figure'
import type { FigureOptions } from '../figure-layout'
import { legendSvg } from '../legend-sheet'
import { type SheetOptions, sheetSvg } from '../sheet'
import { type StepWordsOptions, stepWordsSvg } from '../step-words'
import { loadLand } from './land'
import { loadMeasure } from './measure-letters'
import { loadTintedStates } from './tinted-states'

/** What a browser finds out by itself. */
type Found = 'outlines' | 'states' | 'measureText'

export type PictureOptions = Omit<SheetOptions, Found>
export type MapOptions = Omit<FigureOptions, Found>

async function found(scene: Scene, theme: Theme): Promise<Pick<FigureOptions, Found>> {
  const [outlines, states, measureText] = await Promise.all([
    loadLand(scene.index),
    loadTintedStates(scene, theme),
    loadMeasure(),
  ])
  return { outlines, states, measureText }
}

/**
 * A scene as a page: map, title, cautions, legend, events, sources, small print.
 * @returns SVG that names the page's fonts; `withFonts` puts them in
 * @throws ApiError when land or death rates do not arrive
 */
export async function drawPicture(scene: Scene, options: PictureOptions): Promise<string> {
  return sheetSvg(scene, { ...options, ...(await found(scene, options.theme)) })
}

/** The map of a scene alone; otherwise as `drawPicture`. */
export async function drawMap(scene: Scene, options: MapOptions): Promise<string> {
  return figureSvg(scene, { ...options, ...(await found(scene, options.theme)) })
}

/** Series as a picture, and what it shows in words. */
export async function drawChart(
  scene: Scene,
  outcomes: readonly Outcome[],
  options: Omit<ChartOptions, 'measureText'>,
): Promise<{ readonly svg: string; readonly description: string }> {
  const svg = chartSvg(scene, outcomes, { ...options, measureText: await loadMeasure() })
  return { svg, description: chartDescription(scene, outcomes) }
}

/** A step without a map: words, or a picture of somebody's own. */
export async function drawStepWords(
  scene: Scene,
  options: Omit<StepWordsOptions, 'measureText'>,
): Promise<string> {
  return stepWordsSvg(scene, { ...options, measureText: await loadMeasure() })
}

/** How to read the lines of a scene, as a picture of its own. */
export async function drawLegend(
  scene: Scene,
  { size, theme, textPx }: Omit<ChartOptions, 'measureText'>,
): Promise<string> {
  return legendSvg(scene, size, { theme, textPx, measureText: await loadMeasure() })
}
