import type { Actor } from '@/model/schema/history'
import type { Place } from '@/model/schema/network'

const COUNTRY_OF_ACTOR: Partial<Record<Actor, string>> = {
  china: 'CN',
  'united-states': 'US',
  mexico: 'MX',
}

/** The country points of the actors of an event; bodies and networks have none. */
export function placesOfActors(actors: readonly Actor[], places: readonly Place[]): string[] {
  const countries = new Set(actors.map((actor) => COUNTRY_OF_ACTOR[actor]))
  return places
    .filter((place) => place.kind === 'country' && countries.has(place.country))
    .map((place) => place.id)
}
