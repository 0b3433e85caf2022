import type { ChainIndex } from '@/model/chain-index'
import type { DrawMoment } from '@/stage/use-step-pictures'
import { importAnew } from '@/ui/import-anew'
import { appPartWords } from '@/words/app-parts'
import type { OnScreen } from './draw-step'

/** Draws moments of a story; what draws them comes with the first one. */
export function drawLater(index: ChainIndex, on: OnScreen): DrawMoment {
  return async (order) => {
    const { drawStep } = await importAnew(appPartWords.pictureDrawer, () => import('./draw-step'))
    return drawStep(index, order, on)
  }
}
