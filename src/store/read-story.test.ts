import { describe, expect, it } from 'vitest'
import { newStory } from '@/model/own-story/edit-story'
import { LARGEST_STORY_BYTES } from '@/model/own-story/read-story-file'
import { readStory } from './read-story'

const file = newStory('own-abcdef', '2026.11.24', 'Mine')
const problemOf = (content: unknown) => readStory(JSON.stringify(content)).problem

describe('what is said of a file that is no story', () => {
  it('is nothing where it is one', () => {
    expect(readStory(JSON.stringify(file))).toEqual({ file, problem: null })
  })

  it('is one sentence on where it can’t be read, and what to do', () => {
    expect(problemOf({ ...file, version: 2 })).toBe(
      'This story can’t be read at version: expected 1, got 2. Mend that place, or save the story again where it was made.',
    )
    expect(problemOf({ ...file, mood: 'calm' })).toMatch(
      /^This story can’t be read at the file: expected no key mood, got /,
    )
  })

  it('tells another kind of file from one that is too large', () => {
    expect(readStory('{"format":').problem).toMatch(
      /^This is not a story: the file is not valid JSON/,
    )
    expect(readStory(' '.repeat(LARGEST_STORY_BYTES + 1)).problem).toMatch(/too large/)
  })
})
