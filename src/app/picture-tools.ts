import { sourcesQuery } from '@/api/queries'
import { drawPicture } from '@/figure/browser/draw-picture'
import { rasterise } from '@/figure/browser/rasterise'
import { withFonts } from '@/figure/browser/with-fonts'
import type { Source } from '@/model/schema/network'
import type { PictureTools } from '@/panels/share/picture-choices'
import { shownSources } from '@/report/exports/shown-sources'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import type { CameraRoom } from './camera-room'
import { queryClient } from './query-client'

interface OnScreen {
  readonly address: string
  readonly theme: Theme
  readonly cameraRoom: CameraRoom
}

async function loadShownSources(scene: Scene): Promise<Source[]> {
  const sources = await queryClient.fetchQuery(sourcesQuery(scene.index))
  return shownSources(scene).flatMap((id) => sources.get(id) ?? [])
}

/** Draws what is on screen: the same camera where a person moved the map, otherwise fitted anew. */
export function pictureTools(scene: Scene, { address, theme, cameraRoom }: OnScreen): PictureTools {
  return {
    draw: async (choices, size, qr) =>
      drawPicture(scene, {
        size,
        theme: choices.theme ?? theme,
        address,
        sources: await loadShownSources(scene),
        qr,
        camera: scene.view.camera,
        cameraRoom,
      }),
    withFonts,
    rasterise,
  }
}
