import { problemsOf } from '../schema/problems'
import { type StoryFile, storyFileSchema } from '../schema/story-file'

/** A story, or one sentence on what keeps it from being read, where, and what to do. */
export type StoryReading =
  | { readonly file: StoryFile; readonly problem: null }
  | { readonly file: null; readonly problem: string }

/** Above any story with its pictures; what is larger is another kind of file. */
export const LARGEST_STORY_BYTES = 12_000_000

function unreadable(problem: string): StoryReading {
  return { file: null, problem }
}

/** Reads the text of a story's file; never throws. */
export function readStoryFile(text: string): StoryReading {
  if (text.length > LARGEST_STORY_BYTES) {
    return unreadable('This is too large for a story; choose a file that ends in .chokepoint.json.')
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return unreadable(
      'This is no story: it is not JSON from its first to its last sign. Choose a file that ends in .chokepoint.json, or save the story again where it was made.',
    )
  }
  const result = storyFileSchema.safeParse(content)
  if (result.success) return { file: result.data, problem: null }
  const [first = ''] = problemsOf(result.error, content, 'the file')
  return unreadable(
    `This story can’t be read at ${first}. Mend that place, or save the story again where it was made.`,
  )
}
