import type { ChainIndex } from '@/model/chain-index'
import { drawMap, type MapOptions } from '@/pictures/draw-picture'
import { withFonts } from '@/pictures/with-fonts'
import { createSceneBuilder } from '@/scene/build-scene'
import type { StepPicture } from '@/stage/use-step-pictures'
import type { Theme, ViewState } from '@/store/view-state'
import type { FreeSize } from './layout'

/** Larger than it is shown, so that names find room beside their dots. */
const SIZE = { width: 400, height: 225 } as const

/** The countries of the article by their codes: whole names find no room beside their dots. */
function fewNames(index: ChainIndex): NonNullable<MapOptions['nameOf']> {
  return (spec) => {
    const place = spec.target.kind === 'place' ? index.places.get(spec.target.id) : undefined
    if (!place?.inArticle || place.kind !== 'country') return null
    return { ...spec, name: place.country, detail: '', extra: '' }
  }
}

/** A small map of what a view shows. */
export async function drawStep(
  index: ChainIndex,
  view: ViewState,
  onScreen: { readonly theme: Theme; readonly freeSize: FreeSize },
): Promise<StepPicture> {
  const scene = createSceneBuilder(index)(view)
  const svg = await drawMap(scene, {
    size: SIZE,
    theme: view.theme ?? onScreen.theme,
    camera: view.camera,
    cameraRoom: onScreen.freeSize,
    nameOf: fewNames(index),
  })
  return { svg: await withFonts(svg), isWhatIf: scene.whatIf !== null }
}
