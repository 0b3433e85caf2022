import { afterEach, describe, expect, it, vi } from 'vitest'
import { chainSchema } from '@/model/schema/chain'
import { storySchema } from '@/model/schema/story'
import { createChain, createEffect, createEvent } from '../../test/support/create-chain'
import { DataError } from './fetch-json'
import { readAnswer } from './read-answer'

const text = { en: 'x' }
const step = { id: 'one', title: text, caption: text, notes: text, query: '?t=2019-05-01' }
const story = { id: 'talk', title: text, summary: text, steps: [step] }

afterEach(() => vi.restoreAllMocks())

const problemsOf = (answer: unknown) => {
  vi.spyOn(console, 'error').mockReturnValue()
  try {
    readAnswer(storySchema, answer, 'stories/talk.json')
  } catch (error) {
    return error instanceof DataError ? error.problems : error
  }
  return 'no problem'
}

describe('an answer of a newer server', () => {
  it('is read without the fields that this page does not know, however deep they stand', () => {
    vi.spyOn(console, 'info').mockReturnValue()
    const newer = {
      ...story,
      mood: 'calm',
      title: { ...text, fr: 'x' },
      steps: [{ ...step, scent: { of: 'roses' } }],
    }
    expect(readAnswer(storySchema, newer, 'stories/talk.json')).toEqual(story)
    expect(newer.mood).toBe('calm')
  })

  it('is read where one of several forms has more than it had', () => {
    vi.spyOn(console, 'info').mockReturnValue()
    const chain = createChain({
      events: [
        createEvent('control', '2019-05-01', [createEffect('drug', '2019-05-01', { to: 2 })]),
      ],
    })
    const newer = structuredClone(chain) as unknown as {
      events: { effects: { change: Record<string, unknown> }[] }[]
    }
    const change = newer.events[0]?.effects[0]?.change
    if (change) change.until = 'recalled'
    expect(readAnswer(chainSchema, newer, 'chains/fentanyl.json')).toEqual(chain)
  })

  it('says in the console what it left out', () => {
    const told = vi.spyOn(console, 'info').mockReturnValue()
    readAnswer(storySchema, { ...story, mood: 'calm' }, 'stories/talk.json')
    expect(told).toHaveBeenCalledExactlyOnceWith(
      'stories/talk.json has fields that this page does not know and leaves out: mood',
    )
  })

  it('is refused where a field that is needed is missing or of another form, and only for that', () => {
    const { steps, ...rest } = story
    expect(problemsOf({ ...rest, mood: 'calm' })).toEqual(['steps: expected array, got nothing'])
    expect(problemsOf({ ...story, steps: [{ ...step, id: 7, mood: 'calm' }] })).toEqual([
      'steps.0.id: expected string, got 7',
    ])
    expect(problemsOf(null)).toEqual(['the answer: expected object, got null'])
    expect(steps).toHaveLength(1)
  })
})
