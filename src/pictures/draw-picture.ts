import { type FigureOptions, figureSvg } from '@/figure/figure'
import { type SheetOptions, sheetSvg } from '@/figure/sheet'
import type { Scene } from '@/scene/scene'
import { loadLand } from './land'
import { loadMeasure } from './measure-letters'

/** What a browser finds out by itself. */
type Found = 'outlines' | 'measureText'

export type PictureOptions = Omit<SheetOptions, Found>
export type MapOptions = Omit<FigureOptions, Found>

async function found(): Promise<Pick<FigureOptions, Found>> {
  const [outlines, measureText] = await Promise.all([loadLand(), loadMeasure()])
  return { outlines, measureText }
}

/**
 * A scene as a page: map, title, cautions, legend, events, small print.
 * @returns SVG that names the page's fonts; `withFonts` puts them in
 * @throws ApiError when the land does not arrive
 */
export async function drawPicture(scene: Scene, options: PictureOptions): Promise<string> {
  return sheetSvg(scene, { ...options, ...(await found()) })
}

/** The map of a scene alone; otherwise as `drawPicture`. */
export async function drawMap(scene: Scene, options: MapOptions): Promise<string> {
  return figureSvg(scene, { ...options, ...(await found()) })
}
