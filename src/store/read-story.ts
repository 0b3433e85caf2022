import { readStoryFile, type StoryProblem } from '@/model/own-story/read-story-file'
import type { StoryFile } from '@/model/schema/story-file'
import { storyKeepingWords } from '@/words/story-keeping'

/** A story, or one sentence on what keeps it from being read, where, and what to do. */
export type StoryReading =
  | { readonly file: StoryFile; readonly problem: null }
  | { readonly file: null; readonly problem: string }

function problemWords(problem: StoryProblem): string {
  if (problem.kind === 'too-large') return storyKeepingWords.tooLarge
  if (problem.kind === 'not-json') return storyKeepingWords.notJson
  const { path, expected, got } = problem.at
  return storyKeepingWords.invalid(path || storyKeepingWords.wholeFile, expected, got)
}

/** Reads the text of a story's file; never throws. */
export function readStory(text: string): StoryReading {
  const { file, problem } = readStoryFile(text)
  return file ? { file, problem: null } : { file: null, problem: problemWords(problem) }
}
