import { expect, it } from 'vitest'
import { createChain, createLink, createPlace } from '../../test/support/create-chain'
import { FIGURE_OPTIONS, sceneOf } from '../../test/support/create-figure'
import { cardSvg } from './card'

/** Ports all round two others: a line from each to each lies wherever a name may stand. */
const ports = Array.from({ length: 10 }, (_, i) =>
  createPlace(`port-${i}`, { scope: 'regional', lngLat: [-104 + i, i % 2 === 0 ? 19 : 27] }),
)
const ends = [
  createPlace('from', { scope: 'regional', lngLat: [-102, 22], name: { en: 'A long port name' } }),
  createPlace('to', { scope: 'regional', lngLat: [-98, 23], name: { en: 'Another long name' } }),
]
const regional = { scope: 'regional', commodity: 'precursors' } as const

it('names both ends of the selected link, whatever the names cover', () => {
  const crossing = ports.flatMap((a, i) =>
    ports
      .slice(i + 1)
      .map((b) => createLink(`${a.id}-${b.id}`, 4, { ...regional, from: a.id, to: b.id })),
  )
  const chain = createChain({
    places: [...ports, ...ends],
    links: [createLink('main', 2, { ...regional, from: 'from', to: 'to' }), ...crossing],
  })
  const scene = sceneOf(chain, { scope: 'regional', selection: { kind: 'link', id: 'main' } })
  const svg = cardSvg(scene, { over: '', title: 'Title', under: '' }, FIGURE_OPTIONS)
  const named = [...svg.matchAll(/data-name="place:([^"]+)"/g)].map(([, id]) => id)
  expect(named).toEqual(['from', 'to'])
})
