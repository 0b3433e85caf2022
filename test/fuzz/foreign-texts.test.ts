import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataError } from '@/api/fetch-json'
import { readAnswer } from '@/api/read-answer'
import { readPasted } from '@/app/check-links/pasted-link'
import { readMessage } from '@/embed/message'
import { newStory, withStep, withTexts } from '@/model/own-story/edit-story'
import { chainSchema } from '@/model/schema/chain'
import { storySchema } from '@/model/schema/story'
import type { StoryFile } from '@/model/schema/story-file'
import { packStory, unpackStory } from '@/stage/own/story-link'
import { readStory } from '@/store/read-story'
import { createChain, createEffect, createEvent } from '../support/create-chain'
import { hostileTo, isPolluted } from './hostile'

const CHAINS = ['fentanyl', 'rare-earths']
const HOME = 'https://map.example/'
const SETTINGS = { seed: 20190501, numRuns: 200 }

/** A sentence that fits on a screen, whatever came. */
const LONGEST_SENTENCE = 600

const file = withTexts(
  withStep(newStory('own-abcdef', '2026.11.24', 'A talk'), '?t=2019-05-01', 'One'),
  'step-1',
  { caption: 'What is seen', notes: 'What is said' },
)
const chain = createChain({
  events: [createEvent('control', '2019-05-01', [createEffect('a', '2019-05-01', { to: 1 })])],
})
const text = { en: 'x' }
const step = { id: 'one', title: text, caption: text, notes: text, query: '?t=2019-05-01' }
const story = { id: 'talk', title: text, summary: text, steps: [step] }

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'info').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
  expect(isPolluted()).toBe(false)
})

describe('a text from elsewhere leads to what it says or to a sentence, and to nothing else', () => {
  it('the file of a story', () => {
    fc.assert(
      fc.property(hostileTo(JSON.stringify(file)), (hostile) => {
        const { file: read, problem } = readStory(hostile)
        if (read) expect(readStory(JSON.stringify(read)).file).toEqual(read)
        else expect(problem?.length).toBeLessThan(LONGEST_SENTENCE)
      }),
      SETTINGS,
    )
  })

  it('a link that carries a story', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTo(JSON.stringify(file)), async (hostile) => {
        const parsed = attempt(() => JSON.parse(hostile))
        if (typeof parsed !== 'object' || parsed === null) return
        const packed = await packStory(parsed as StoryFile).catch(() => 'too deep to be packed')
        const { file: read, problem } = await unpackStory(packed)
        if (!read) expect(problem?.length).toBeLessThan(LONGEST_SENTENCE)
      }),
      { ...SETTINGS, numRuns: 60 },
    )
  })

  it.each([
    ['a chain', chainSchema, chain],
    ['a story', storySchema, story],
  ])('an answer that should be %s', (_, schema, answer) => {
    fc.assert(
      fc.property(hostileTo(JSON.stringify(answer)), (hostile) => {
        const parsed = attempt(() => JSON.parse(hostile))
        if (parsed === undefined) return
        try {
          const read: unknown = readAnswer<unknown>(schema, parsed, 'https://map.example/a.json')
          // What was taken is taken again just as it is.
          expect(schema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read)
        } catch (error) {
          expect(error).toBeInstanceOf(DataError)
          const { problems } = error as DataError
          for (const problem of problems) expect(problem.length).toBeLessThan(LONGEST_SENTENCE)
        }
      }),
      SETTINGS,
    )
  })

  it('links that were pasted', () => {
    const link = 'https://map.example/e/fentanyl/busan-summit-2025/?t=2019-05-01'
    const nearly = fc.tuple(fc.nat(link.length), fc.string({ unit: 'binary', maxLength: 8 }))
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      nearly.map(([at, signs]) => link.slice(0, at) + signs + link.slice(at)),
      fc.constantFrom('javascript:alert(1)', 'https://', '?', `?${'x'.repeat(100_000)}`, '\0'),
    )
    fc.assert(
      fc.property(fc.array(hostile), (links) => {
        const text = links.join('\n')
        for (const { address } of readPasted(text, CHAINS, HOME)) expect(text).toContain(address)
      }),
      SETTINGS,
    )
  })

  it('a message to an embed', () => {
    const message = { chokepoint: 1, type: 'setState', query: '?t=2019-05-01', id: 'a' }
    fc.assert(
      fc.property(hostileTo(JSON.stringify(message)), (hostile) => {
        const read = readMessage(attempt(() => JSON.parse(hostile)))
        if (read?.type === 'unreadable') {
          expect(read.problem.length).toBeLessThan(LONGEST_SENTENCE)
        }
      }),
      SETTINGS,
    )
  })
})

function attempt(act: () => unknown): unknown {
  try {
    return act()
  } catch {
    return undefined
  }
}
