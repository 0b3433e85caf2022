import { describe, expect, it } from 'vitest'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'
import { indexChain } from '../src/model/chain-index'
import { isOwnId } from '../src/model/own-story/own-id'
import { momentsOf } from '../src/model/story-moments'
import { createSceneBuilder } from '../src/scene/build-scene'
import { say } from '../src/scene/words'
import { resolveIds } from '../src/url/resolve-ids'
import { formatView, parseView } from '../src/url/view-codec'

const { contents } = await loadContent(DATA_FOLDER)
const content = contents.find(({ chain }) => chain.id === 'fentanyl')
if (!content) throw new Error('Expected the fentanyl chain.')
const index = indexChain(content.chain)
const build = createSceneBuilder(index)
const steps = content.stories.flatMap((story) =>
  momentsOf(story).map((step) => ({ name: `${story.id}/${step.ref}`, step })),
)

/** As much as an audience reads while somebody speaks. */
const LONGEST_CAPTION = 260

describe('the stories', () => {
  it('are the four that ship, and the chain has eight steps', () => {
    expect(content.stories.map(({ id }) => id)).toEqual(['chain', 'deaths', 'levers', 'talks'])
    expect(content.stories.find(({ id }) => id === 'chain')?.steps).toHaveLength(8)
  })

  it('have no id that a story of somebody’s own may have', () => {
    expect(content.stories.filter(({ id }) => isOwnId(id))).toEqual([])
  })

  it.each(steps)(
    '$name opens without loss, names what exists, and is written as we write it',
    ({ step }) => {
      const { view, ignored } = parseView(step.query)
      expect(ignored).toEqual([])
      expect(resolveIds(index, view)).toEqual({ patch: {}, ignored: [] })
      expect(formatView(view)).toBe(step.query)
      expect(build(view).isVerified).toBe(true)
    },
  )

  it.each(steps)('$name can be read at a glance', ({ step }) => {
    expect(say(step.caption).length).toBeLessThanOrEqual(LONGEST_CAPTION)
  })
})
