import { beforeAll, expect, it } from 'vitest'
import { type ChainIndex, indexChain } from '@/model/chain-index'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import { addressInChain, kindInChain, nearestChain } from './other-chain'
import { resolveIds } from './resolve-ids'
import { parseView } from './view-codec'

let fentanyl: ChainIndex
let earths: ChainIndex

beforeAll(async () => {
  const { contents } = await loadContent(DATA_FOLDER)
  const indexOf = (id: string, param: string | null) => {
    const content = contents.find(({ chain }) => chain.id === id)
    if (!content) throw new Error(`no chain ${id}`)
    return indexChain(content.chain, null, param)
  }
  fentanyl = indexOf('fentanyl', null)
  earths = indexOf('rare-earths', 'rare-earths')
})

function open(search: string, index: ChainIndex) {
  const { view, ignored } = parseView(search)
  const resolved = resolveIds(index, view)
  return { view: { ...view, ...resolved.patch }, unread: [...ignored, ...resolved.ignored] }
}

it('finds the chain that was meant', () => {
  const chains = ['fentanyl', 'rare-earths']
  const asked = ['rare-earth', 'rare_earths', 'Rare-Earths', 'fentanil', 'copper']
  expect(asked.map((text) => nearestChain(text, chains))).toEqual([
    'rare-earths',
    'rare-earths',
    'rare-earths',
    'fentanyl',
    null,
  ])
})

it.each([
  ['?sel=link:cn-us-magnets&t=2012-01-01', 'link'],
  ['?sel=place:jp', 'place'],
  ['?sel=link:nowhere', null],
])('knows what %s names in the other chain', (search, kind) => {
  const { unread } = open(search, fentanyl)
  const named = unread.find(({ param }) => param === 'sel')
  expect(named && kindInChain(named, earths)).toBe(kind)
})

it('knows a route of the first chain in another, and hands all of the address back', () => {
  const search = '?chain=rare-earths&sel=link:cn-mx-precursors&off=woodside-summit-2023'
  const { view, unread } = open(search, earths)
  expect(unread.map((each) => kindInChain(each, fentanyl))).toEqual(['event', 'link'])
  const address = addressInChain(view, unread, null)
  expect(open(address, fentanyl)).toMatchObject({
    unread: [],
    view: {
      chain: null,
      off: ['woodside-summit-2023'],
      selection: { kind: 'link', id: 'cn-mx-precursors' },
    },
  })
})

it('keeps a day that is only on the axis of the chain that was meant', () => {
  const { view, unread } = open('?chain=rare-earth&t=2012-01-01', fentanyl)
  expect(addressInChain(view, unread, 'rare-earths')).toBe('?chain=rare-earths&t=2012-01-01')
})
