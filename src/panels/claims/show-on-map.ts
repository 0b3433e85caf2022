import {
  select,
  setCommodityShown,
  setLeverOn,
  setScope,
  setSurface,
  useViewStore,
} from '@/store/view-store'
import type { Attachment } from './attachments'

/**
 * Opens the map with what a claim is attached to selected, in a scope and with the commodity in
 * which it is drawn. The surface changes last, so that one step back leads to the claims again.
 */
export function showOnMap({ selection, scope, commodity, lever }: Attachment): void {
  const { view } = useViewStore.getState()
  if (scope !== null && scope !== view.scope) setScope(scope)
  if (commodity !== null && view.show !== null && !view.show.includes(commodity)) {
    setCommodityShown(commodity, true)
  }
  if (lever !== null) setLeverOn(lever, true)
  select(selection)
  setSurface('explore')
}
