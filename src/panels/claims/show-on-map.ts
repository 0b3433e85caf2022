import type { ChainIndex } from '@/model/chain-index'
import type { CommodityId } from '@/model/schema/commodity'
import type { Attachment } from '@/report/claims/attachments'
import { toSortedSet, type ViewState, withCommodity } from '@/store/view-state'
import { choose, useViewStore } from '@/store/view-store'

/** The map with what a claim is attached to selected, in a scope and with the commodity in which it is drawn. @param all commodities of the chain */
export function viewOnMap(
  view: ViewState,
  { selection, scope, commodity, lever }: Attachment,
  all: readonly CommodityId[],
): Partial<ViewState> {
  return {
    surface: 'explore',
    selection,
    // A new scope shows other places, so the camera is fitted anew.
    ...(scope !== null && scope !== view.scope && { scope, camera: null }),
    ...(commodity !== null && {
      show: view.show && withCommodity(view.show, commodity, true, all),
    }),
    ...(lever !== null && { on: toSortedSet([...view.on, lever]) }),
  }
}

/** Opens the map with what a claim is attached to; one step back leads to the claims again. */
export function showOnMap(index: ChainIndex, attachment: Attachment): void {
  choose(viewOnMap(useViewStore.getState().view, attachment, [...index.commodities.keys()]))
}
