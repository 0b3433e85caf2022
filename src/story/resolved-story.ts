import type { ChainIndex } from '@/model/chain-index'
import type { Story } from '@/model/schema/story'
import type { StoryFile } from '@/model/schema/story-file'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { resolveIds } from '@/url/resolve-ids'
import { formatView, parseView } from '@/url/view-codec'
import { resolvedStoryWords } from '@/words/resolved-story'

/** How a story without a title is called. */
export function titleOf({ story }: StoryFile): string {
  return story.title.en.trim() || resolvedStoryWords.untitled
}

/** How a step without a title is called. */
export function stepTitle(title: string, index: number): string {
  return title.trim() || resolvedStoryWords.step(index + 1)
}

/** The query that a step keeps of a view: what is shown, and nothing of the room, or of the chain, which the story names. */
export function stepQuery(view: ViewState): string {
  return formatView({
    ...view,
    chain: null,
    story: null,
    step: null,
    theme: null,
    language: DEFAULT_VIEW.language,
    surface: DEFAULT_VIEW.surface,
    parts: DEFAULT_VIEW.parts,
    data: null,
  })
}

/**
 * A story that somebody made, as one that ships: nothing is without a title, and each step names
 * only what this data has, so that a stale step shows what is left of it.
 */
export function resolvedStory(file: StoryFile, index: ChainIndex): Story {
  const known = (query: string) => {
    const { view } = parseView(query)
    const own = { ...view, chain: index.param }
    return formatView({ ...own, ...resolveIds(index, own).patch, chain: null })
  }
  const steps = file.story.steps.map((step, place) => ({
    ...step,
    title: { en: stepTitle(step.title.en, place) },
    query: known(step.query),
    ...(step.parts && {
      parts: step.parts.map((part) => ({ ...part, query: known(part.query) })),
    }),
  }))
  return { ...file.story, title: { en: titleOf(file) }, steps }
}
