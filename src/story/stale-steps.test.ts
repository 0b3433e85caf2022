import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { newStory, withStep } from '@/model/own-story/edit-story'
import { DEFAULT_VIEW } from '@/store/view-state'
import { readChain } from '../../test/support/real-chain'
import { resolvedStory, stepQuery } from './resolved-story'
import { staleSteps } from './stale-steps'

const index = indexChain(await readChain())
const story = newStory('own-abcdef', '2025.1.1', 'Mine')
const fine = withStep(story, '?t=2023-11-15&sel=event:woodside-summit-2023', 'Fine')
const gone = withStep(fine, '?t=2023-11-15&sel=event:woodside-summit-2024', 'Gone')

describe('a story made on other data', () => {
  it('has no stale step while all that it names is there', () => {
    expect(staleSteps(fine, index)).toEqual([])
  })

  it('says which step names what is gone, and the nearest there is', () => {
    expect(staleSteps(gone, index)).toEqual([
      {
        id: 'step-2',
        number: 2,
        title: 'Gone',
        lines: [
          '“sel=event:woodside-summit-2024” is not in this data; expected a known event. The nearest is “event:woodside-summit-2023”.',
        ],
      },
    ])
  })

  it('is told all the same: what is gone is left out, and nothing is without a title', () => {
    const told = resolvedStory(withStep(gone, '?t=2020-01-01', ' '), index)
    expect(told.steps.map(({ title, query }) => [title.en, query])).toEqual([
      ['Fine', '?t=2023-11-15&sel=event:woodside-summit-2023'],
      ['Gone', '?t=2023-11-15'],
      ['Step 3', '?t=2020-01-01'],
    ])
  })
})

describe('the view that a step keeps', () => {
  it('is what is shown, without the room, the story and the version of the data', () => {
    const view = {
      ...DEFAULT_VIEW,
      day: toDay('2020-01-01'),
      story: 'chain',
      step: 'the-turn',
      theme: 'dark',
      language: 'en-XA',
      surface: 'table',
      data: '2026.11.24',
    } as const
    expect(stepQuery(view)).toBe('?t=2020-01-01')
  })
})
