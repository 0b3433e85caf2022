import type { PictureTools } from '@/panels/share/picture-choices'
import { drawPicture } from '@/pictures/draw-picture'
import { rasterise } from '@/pictures/rasterise'
import { withFonts } from '@/pictures/with-fonts'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import type { FreeSize } from './layout'

interface OnScreen {
  readonly address: string
  readonly theme: Theme
  readonly freeSize: FreeSize
}

/** Draws what is on screen: the same camera where a person moved the map, otherwise fitted anew. */
export function pictureTools(scene: Scene, { address, theme, freeSize }: OnScreen): PictureTools {
  return {
    draw: (choices, size, qr) =>
      drawPicture(scene, {
        size,
        theme: choices.theme ?? theme,
        address,
        qr,
        camera: scene.view.camera,
        cameraRoom: freeSize,
      }),
    withFonts,
    rasterise,
  }
}
