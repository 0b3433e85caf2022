import { NO_STRIPS } from '@/app/layout'
import { layOutScreen } from '@/app/layout-screen'
import { fitCamera } from '@/drawing/fit-camera'
import { scopeNetwork } from '@/drawing/network'
import { fitPoints } from '@/drawing/scene-geometry'
import { indexChain } from '@/model/chain-index'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { readChain } from '../../support/real-chain'
import { SCREEN } from './site'

/**
 * The camera that the app fits to the chain when it opens, as a query for the pages of the bench:
 * all sides of a comparison show the same piece of the world.
 */
export async function fittedCameraQuery(): Promise<string> {
  const index = indexChain(await readChain())
  const scene = createSceneBuilder(index)(DEFAULT_VIEW)
  const { insets } = layOutScreen(SCREEN.width, SCREEN.height, NO_STRIPS)
  const network = scopeNetwork(index, scene.view.scope, 'flat')
  const { center, zoom } = fitCamera(fitPoints(network, scene), 'flat', SCREEN, insets)
  const [lng, lat] = center
  const numbers = { lng, lat, zoom, ...insets, day: scene.day }
  return Object.entries(numbers)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}
