import { describe, expect, it } from 'vitest'
import { say } from '@/words/say'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'
import { indexChain } from '../src/model/chain-index'
import { isOwnId } from '../src/model/own-story/own-id'
import { momentsOf } from '../src/model/story-moments'
import { createSceneBuilder } from '../src/scene/build-scene'
import { resolveIds } from '../src/url/resolve-ids'
import { formatView, parseView } from '../src/url/view-codec'

const { contents } = await loadContent(DATA_FOLDER)
const steps = contents.flatMap(({ chain, stories }) => {
  const index = indexChain(chain)
  const build = createSceneBuilder(index)
  return stories.flatMap((story) =>
    momentsOf(story).map((step) => ({
      name: `${chain.id}: ${story.id}/${step.ref}`,
      index,
      build,
      step,
    })),
  )
})

/** As much as an audience reads while somebody speaks. */
const LONGEST_CAPTION = 260

describe('the stories', () => {
  it('are those that ship, and the first has eight steps', () => {
    const [first, second] = contents.map(({ stories }) => stories)
    expect(first?.map(({ id }) => id)).toEqual(['chain', 'deaths', 'levers', 'talks'])
    expect(first?.find(({ id }) => id === 'chain')?.steps).toHaveLength(8)
    expect(second?.map(({ id }) => id)).toEqual(['magnets'])
  })

  it('have no id that a story of somebody’s own may have', () => {
    const stories = contents.flatMap((content) => content.stories)
    expect(stories.filter(({ id }) => isOwnId(id))).toEqual([])
  })

  it.each(steps)(
    '$name opens without loss, names what exists, and is written as we write it',
    ({ index, build, step }) => {
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
