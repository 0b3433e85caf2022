import { expect, it } from 'vitest'
import type { Place } from '@/model/schema/network'
import { placesOfActors } from './pulse-places'

function createPlace(id: string, country: string, kind: Place['kind']): Place {
  return {
    id,
    name: { en: id },
    role: { en: 'role' },
    kind,
    country,
    scope: kind === 'country' ? 'country' : 'regional',
    tier: 'core',
    lngLat: [0, 0],
    summary: { en: 'summary' },
    inArticle: false,
    sources: ['source'],
  }
}

it('rings at the countries that acted, not at their ports, and nowhere for a body', () => {
  const places = [
    createPlace('cn', 'CN', 'country'),
    createPlace('port', 'CN', 'seaport'),
    createPlace('mx', 'MX', 'country'),
  ]
  expect(placesOfActors(['china', 'un'], places)).toEqual(['cn'])
})
