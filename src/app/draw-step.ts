import type { ChainIndex } from '@/model/chain-index'
import { drawMap, type MapOptions } from '@/pictures/draw-picture'
import { withFonts } from '@/pictures/with-fonts'
import { createSceneBuilder } from '@/scene/build-scene'
import type { StepPicture } from '@/stage/use-step-pictures'
import type { Theme, ViewState } from '@/store/view-state'
import type { FreeSize } from './layout'

const SIZE = { width: 320, height: 180 } as const

/** As small as this only the large names can be read, and without what stands under them. */
const onlyMajor: NonNullable<MapOptions['nameOf']> = (spec) =>
  spec.target.kind === 'place' && spec.rank === 'major' ? { ...spec, detail: '', extra: '' } : null

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
    nameOf: onlyMajor,
  })
  return { svg: await withFonts(svg), isWhatIf: scene.whatIf !== null }
}
