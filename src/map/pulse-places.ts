import type { ChainIndex } from '@/model/chain-index'
import type { ActorId } from '@/model/schema/history'
import type { Place } from '@/model/schema/network'

/** The country points of the actors of an event; bodies and networks have none. */
export function placesOfActors(
  index: ChainIndex,
  actors: readonly ActorId[],
  places: readonly Place[],
): string[] {
  const countries = new Set(actors.flatMap((actor) => index.actors.get(actor)?.country ?? []))
  return places
    .filter((place) => place.scope === 'country' && countries.has(place.country))
    .map((place) => place.id)
}
