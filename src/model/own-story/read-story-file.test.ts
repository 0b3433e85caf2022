import { describe, expect, it } from 'vitest'
import { newStory, withStep } from './edit-story'
import { freshOwnId, isOwnId } from './own-id'
import { LARGEST_STORY_BYTES, readStoryFile } from './read-story-file'

const file = withStep(newStory('own-abcdef', '2026.11.24', ''), '', '')

function problemOf(content: unknown): string | null {
  const { problem } = readStoryFile(JSON.stringify(content))
  if (problem === null) return null
  if (problem.kind !== 'invalid') return problem.kind
  const { path, expected, got } = problem.at
  return `${path}: expected ${expected}, got ${got}`
}

describe('the file of a story', () => {
  it('is read as it was written, with texts that are still empty', () => {
    expect(readStoryFile(JSON.stringify(file))).toEqual({ file, problem: null })
  })

  it('is read without what would turn the direction of the page round it', () => {
    const title = { en: 'Talks \u202egnihtemos\u2066 שלום' }
    const read = readStoryFile(JSON.stringify({ ...file, story: { ...file.story, title } }))
    expect(read.file?.story.title.en).toBe('Talks gnihtemos שלום')
  })

  it('says what it is not', () => {
    expect(readStoryFile('{"format":').problem).toEqual({ kind: 'not-json' })
    expect(readStoryFile(' '.repeat(LARGEST_STORY_BYTES + 1)).problem).toEqual({
      kind: 'too-large',
    })
    expect(problemOf({ ...file, format: 'geojson' })).toContain(
      'format: expected chokepoint-story, got "geojson"',
    )
    expect(problemOf({ ...file, version: 2 })).toContain('version: expected 1, got 2')
    expect(problemOf({ ...file, mood: 'calm' })).toContain('expected no key mood')
  })

  it('says where it can’t be read', () => {
    const steps = [{ ...file.story.steps[0], caption: 3 }]
    expect(problemOf({ ...file, story: { ...file.story, steps } })).toBe(
      'story.steps.0.caption: expected object, got 3',
    )
  })

  it('takes texts up to a bound, and no letter more', () => {
    const withText = (text: object) => {
      const steps = [{ ...file.story.steps[0], ...text }]
      return problemOf({ ...file, story: { ...file.story, steps } })
    }
    for (const [field, most] of [
      ['title', 300],
      ['caption', 2_000],
      ['notes', 10_000],
    ] as const) {
      expect(withText({ [field]: { en: 'a'.repeat(most) } })).toBeNull()
      expect(withText({ [field]: { en: 'a'.repeat(most + 1) } })).toContain(`steps.0.${field}`)
    }
  })

  it('refuses two steps under one id, of which only one could be told', () => {
    const [step] = file.story.steps
    expect(problemOf({ ...file, story: { ...file.story, steps: [step, step] } })).toContain(
      'steps with an id of their own each',
    )
  })

  it('refuses a query that is none', () => {
    const steps = [{ ...file.story.steps[0], query: 'javascript:alert(1)' }]
    expect(problemOf({ ...file, story: { ...file.story, steps } })).toContain('steps.0.query')
  })
})

describe('the id of an own story', () => {
  it('is new, and none that ships looks like it', () => {
    const id = freshOwnId([])
    expect(isOwnId(id)).toBe(true)
    expect(freshOwnId([id])).not.toBe(id)
    expect(['chain', 'talks', 'own-story', 'own-ABCDEF'].filter(isOwnId)).toEqual([])
  })
})
