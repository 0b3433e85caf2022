import { isMissing } from '@/api/queries'
import { storyQuery } from '@/api/story-queries'
import type { ChainIndex } from '@/model/chain-index'
import { isOwnId } from '@/model/own-story/own-id'
import type { Story } from '@/model/schema/story'
import { momentsOf } from '@/model/story-moments'
import { failureWords } from '@/report/failure-words'
import { heldFile, useUserStoryStore } from '@/store/user-story-store'
import type { ViewState } from '@/store/view-state'
import { resolveStory } from '@/story/resolve-story'
import { resolvedStory } from '@/story/resolved-story'
import { placeIn, viewOfMoment } from '@/story/story-path'
import { isBare } from '@/url/bare-view'
import type { Ignored } from '@/url/view-codec'
import { queryClient } from './query-client'

export interface SettledView {
  readonly view: ViewState
  readonly ignored: readonly Ignored[]
}

/** @throws Error with a sentence where it does not arrive; a story that there is none of is no error */
async function findStory(id: string, index: ChainIndex): Promise<Story | 'unknown'> {
  if (isOwnId(id)) {
    const file = heldFile(useUserStoryStore.getState(), id)
    return file ? resolvedStory(file, index) : 'unknown'
  }
  return queryClient.fetchQuery(storyQuery(index.chain.id, id)).catch((error: Error) => {
    if (isMissing(error)) return 'unknown'
    throw new Error(failureWords(error), { cause: error })
  })
}

/**
 * A view as it will be shown once its story is there: without a story or step that there is none
 * of, and filled in where it names a step and nothing else.
 * @throws Error with a sentence where the story does not arrive
 */
export async function settleStory(index: ChainIndex, view: ViewState): Promise<SettledView> {
  const { story: id, step } = view
  if (id === null) return { view, ignored: [] }
  const story = await findStory(id, index)
  const steps = story === 'unknown' ? story : story.steps
  const { patch, ignored } = resolveStory({ story: id, step }, steps, view)
  const known = { ...view, ...patch }
  const shown = story === 'unknown' ? undefined : momentsOf(story)[placeIn(story, known.step)]
  if (story === 'unknown' || !shown || !isBare(known)) return { view: known, ignored }
  return { view: viewOfMoment(story, shown, known), ignored }
}
