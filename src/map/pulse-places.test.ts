import { expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain, createPlace } from '../../test/support/create-chain'
import { placesOfActors } from './pulse-places'

it('rings at the countries that acted, not at their ports, and nowhere for a body', () => {
  const places = [
    createPlace('cn'),
    createPlace('port', { kind: 'seaport', scope: 'regional' }),
    createPlace('mx', { country: 'MX' }),
  ]
  expect(placesOfActors(indexChain(createChain()), ['china', 'un'], places)).toEqual(['cn'])
})
