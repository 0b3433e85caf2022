import { isDrawnAs } from '@/model/place-kind'
import type { Place } from '@/model/schema/network'
import { countryName } from '@/words/countries'
import { locale } from '@/words/language'
import type { Scene } from './scene'

/** A country with so many places that they lie on each other while the whole chain is seen. */
export interface Area {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly name: string
  readonly places: readonly Place[]
}

type Drawn = Pick<Scene, 'index' | 'places' | 'lanes'>

/** Fewer have room side by side. */
const CROWD = 4

/** A crossing lies on a border: it is part of each country that a link joins it with. */
function countriesOf(place: Place, { index, lanes }: Drawn): string[] {
  if (!isDrawnAs(index, place.id, 'crossing')) return [place.country]
  const ends = lanes.flatMap(({ link: { from, to } }) =>
    from === place.id ? to : to === place.id ? from : [],
  )
  return [place.country, ...ends.flatMap((id) => index.places.get(id)?.country ?? [])]
}

/** Where a reader may want to look closer, by name. */
export function areasIn(scene: Drawn): Area[] {
  const placesOf = new Map<string, Place[]>()
  for (const place of scene.places) {
    for (const country of new Set(countriesOf(place, scene))) {
      placesOf.set(country, [...(placesOf.get(country) ?? []), place])
    }
  }
  return [...placesOf]
    .filter(([, places]) => places.length >= CROWD)
    .map(([country, places]) => ({ country, name: countryName(country), places }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()))
}
