import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import type { Story } from '@/model/schema/story'
import { DEFAULT_VIEW } from '@/store/view-state'
import { isBare, isOffPath, stepAt, stepIndexOf, viewOfStep } from './story-path'

const en = (text: string) => ({ en: text })
const step = (id: string, query: string, aliases?: string[]) => ({
  id,
  ...(aliases ? { aliases } : {}),
  title: en(id),
  caption: en('seen'),
  notes: en('said'),
  query,
})
const first = step('first', '?t=2019-05-01')
const second = step('second', '?t=2022-08-05&off=some-event&theme=light', ['old-second'])
const story: Story = { id: 'tour', title: en('Tour'), summary: en('told'), steps: [first, second] }
const stage = { surface: 'present', theme: 'dark', data: null } as const

describe('the path of a story', () => {
  it('shows what the query of a step says, on the surface that is there', () => {
    expect(viewOfStep(story, first, stage)).toEqual({
      ...DEFAULT_VIEW,
      day: toDay('2019-05-01'),
      story: 'tour',
      step: 'first',
      surface: 'present',
      theme: 'dark',
    })
  })

  it('keeps the theme of the room unless a step names one', () => {
    expect(viewOfStep(story, second, stage).theme).toBe('light')
  })

  it('keeps what stands round the map of an embed', () => {
    const named = { ...DEFAULT_VIEW, story: 'tour', step: 'first', parts: [] }
    expect(isBare(named)).toBe(true)
    expect(viewOfStep(story, first, named).parts).toEqual([])
  })

  it('finds a step by its id and by a former one, and begins at the first', () => {
    expect(
      ['first', 'second', 'old-second', 'unknown', null].map((id) => stepIndexOf(story, id)),
    ).toEqual([0, 1, 1, 0, 0])
  })

  it('ends where the story ends', () => {
    expect([-1, 0, 1, 2].map((index) => stepAt(story, index)?.id)).toEqual([
      'first',
      'first',
      'second',
      'second',
    ])
  })

  it('knows a step that is only named from one that is shown', () => {
    const named = { ...DEFAULT_VIEW, story: 'tour', step: 'second', surface: 'present' } as const
    expect(isBare(named)).toBe(true)
    expect(isBare(viewOfStep(story, second, named))).toBe(false)
  })

  it('is left by another day, and not by another surface or theme of the room', () => {
    const shown = viewOfStep(story, first, stage)
    expect(isOffPath(shown, story, first)).toBe(false)
    expect(isOffPath({ ...shown, surface: 'explore', theme: 'light' }, story, first)).toBe(false)
    expect(isOffPath({ ...shown, day: toDay('2019-05-02') }, story, first)).toBe(true)
  })
})
