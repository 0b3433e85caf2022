import { describe, expect, it } from 'vitest'
import { indexChain } from '../../src/model/chain-index'
import { createSceneBuilder } from '../../src/scene/build-scene'
import { DEFAULT_VIEW } from '../../src/store/view-state'
import { readContent } from './read-content'
import { starterFiles } from './starter'

const files = starterFiles('green-hydrogen', '2026.11.27')
const { contents, problems } = readContent(files)

describe('a chain that is begun', () => {
  it('is five files without a problem', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'green-hydrogen/chain.yaml',
      'green-hydrogen/sources.yaml',
      'green-hydrogen/places/cl.yaml',
      'green-hydrogen/places/es.yaml',
      'green-hydrogen/links/cl-es-goods.yaml',
    ])
    expect(problems).toEqual([])
  })

  it('draws its line on the day that it opens', () => {
    const [content] = contents
    if (!content) throw new Error('Expected the chain that was begun.')
    const scene = createSceneBuilder(indexChain(content.chain))(DEFAULT_VIEW)
    expect(scene.links.map(({ link, state }) => [link.id, state.level])).toEqual([
      ['cl-es-goods', 3],
    ])
    expect(scene.places.map(({ id }) => id)).toEqual(['cl', 'es'])
  })
})
