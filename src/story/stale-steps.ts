import type { ChainIndex } from '@/model/chain-index'
import type { StoryFile } from '@/model/schema/story-file'
import { nearestOf } from '@/url/nearest-value'
import { resolveIds } from '@/url/resolve-ids'
import { type Ignored, parseView } from '@/url/view-codec'
import { sentences } from '@/words/joined'
import { storyEditorWords } from '@/words/story-editor'

/** A step that names what the data on screen does not have. */
export interface StaleStep {
  readonly id: string
  /** From 1, as on stage. */
  readonly number: number
  readonly title: string
  /** A sentence for each thing that is gone, with the nearest where one is known. */
  readonly lines: readonly string[]
}

/** Text from a step as it is quoted: at most so long. */
const LONGEST_QUOTE = 60

function quoteOf(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

function lineOf(ignored: Ignored, index: ChainIndex): string {
  const { param, value, expected } = ignored
  const nearest = nearestOf(ignored, index)
  const words = storyEditorWords.stale
  return sentences([
    words.unknown(quoteOf(`${param}=${value}`), expected),
    ...(nearest ? [words.nearest(quoteOf(nearest.text))] : []),
  ])
}

/** Steps whose query says what the chain no longer has, in the order of the story. */
export function staleSteps({ story }: StoryFile, index: ChainIndex): StaleStep[] {
  return story.steps.flatMap(({ id, title, query, parts = [] }, place) => {
    const all = [query, ...parts.map((part) => part.query)].flatMap((each) => {
      const { view, ignored } = parseView(each)
      return [...ignored, ...resolveIds(index, view).ignored]
    })
    if (all.length === 0) return []
    const lines = [...new Set(all.map((each) => lineOf(each, index)))]
    return [{ id, number: place + 1, title: title.en, lines }]
  })
}
