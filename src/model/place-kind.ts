import type { ChainIndex } from './chain-index'
import type { PlaceKind } from './schema/subject'

/** Whether the kind of a place says that it is drawn in some way of its own. */
export function isDrawnAs(
  { chain, places }: Pick<ChainIndex, 'chain' | 'places'>,
  placeId: string,
  way: NonNullable<PlaceKind['drawnAs']>,
): boolean {
  const kind = places.get(placeId)?.kind
  return chain.placeKinds.some(({ id, drawnAs }) => id === kind && drawnAs === way)
}
