import { type Problem, problemsIn } from '../schema/problems'
import { type StoryFile, storyFileSchema } from '../schema/story-file'

/** What keeps a file from being read as a story; of a file that is none quite, the first place. */
export type StoryProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'invalid'; readonly at: Problem }

/** A story, or what keeps it from being read. */
export type StoryReading =
  | { readonly file: StoryFile; readonly problem: null }
  | { readonly file: null; readonly problem: StoryProblem }

/** Above any story with its pictures; what is larger is another kind of file. */
export const LARGEST_STORY_BYTES = 12_000_000

function unreadable(problem: StoryProblem): StoryReading {
  return { file: null, problem }
}

/** Reads the text of a story's file; never throws. */
export function readStoryFile(text: string): StoryReading {
  if (text.length > LARGEST_STORY_BYTES) {
    return unreadable({ kind: 'too-large' })
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return unreadable({ kind: 'not-json' })
  }
  const result = storyFileSchema.safeParse(content)
  if (result.success) return { file: result.data, problem: null }
  const [at] = problemsIn(result.error, content)
  return unreadable(at ? { kind: 'invalid', at } : { kind: 'not-json' })
}
