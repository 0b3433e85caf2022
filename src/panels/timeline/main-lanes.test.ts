import { describe, expect, it } from 'vitest'
import { createChain, createLink } from '../../../test/support/create-chain'
import { sceneOf } from '../../../test/support/create-figure'
import { mainLanes } from './main-lanes'

const links = ['a', 'b', 'c', 'd', 'e'].map((id) => createLink(id))
const shown = (mainLinks: string[] | undefined, selected?: string) => {
  const selection = selected ? ({ kind: 'link', id: selected } as const) : null
  return mainLanes(sceneOf(createChain({ links, mainLinks }), { selection })).map(
    ({ link }) => link.id,
  )
}

describe('the lanes of the low dock', () => {
  it('are those that the chain names, in its order', () => {
    expect(shown(['e', 'b', 'c'])).toEqual(['e', 'b', 'c'])
  })

  it('are filled up where the chain names fewer, or one that is not in view', () => {
    expect(shown(['e', 'gone'])).toEqual(['e', 'a', 'b'])
    expect(shown(undefined)).toEqual(['a', 'b', 'c'])
  })

  it('have that of the selected link after them', () => {
    expect(shown(['e', 'b', 'c'], 'd')).toEqual(['e', 'b', 'c', 'd'])
    expect(shown(['e', 'b', 'c'], 'b')).toEqual(['e', 'b', 'c'])
  })
})
