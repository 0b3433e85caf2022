import { describe, expect, it } from 'vitest'
import type { Story } from './schema/story'
import { momentAfter, momentIndexOf, momentsOf, readStepRef, shownSteps } from './story-moments'

const en = (text: string) => ({ en: text })
const step = (id: string) => ({ id, title: en(id), caption: en('C.'), notes: en('N.'), query: '' })
const story: Story = {
  id: 'told',
  title: en('T'),
  summary: en('S'),
  steps: [
    step('first'),
    {
      ...step('turn'),
      aliases: ['old-turn'],
      parts: [{ caption: en('Before.'), query: '?t=2018-06-01' }],
    },
    { ...step('spare'), hidden: true },
    step('last'),
  ],
}
const moments = momentsOf(story)

describe('the moments of a story', () => {
  it('are its steps, and before a step its parts', () => {
    expect(moments.map(({ ref, caption }) => [ref, caption.en])).toEqual([
      ['first', 'C.'],
      ['turn.1', 'Before.'],
      ['turn', 'C.'],
      ['spare', 'C.'],
      ['last', 'C.'],
    ])
  })

  it('are found by address, under former names too; a part that is gone is the whole step', () => {
    expect(
      ['turn.1', 'old-turn.1', 'turn', 'turn.7', 'none'].map((ref) => momentIndexOf(moments, ref)),
    ).toEqual([1, 1, 2, 2, -1])
    expect(readStepRef('the-turn.2')).toEqual({ id: 'the-turn', part: 2 })
  })

  it('begin with the part of a first step that has one, which is found and gone back to', () => {
    const parts = [{ caption: en('Before.'), query: '' }]
    const first = momentsOf({ steps: [{ ...step('first'), parts }, step('last')] })
    expect(momentIndexOf(first, 'first.1')).toBe(0)
    expect(momentAfter(first, 1, -1)).toBe(0)
    expect(momentAfter(first, 0, -1)).toBeNull()
  })

  it('pass over hidden steps, either way, and stop at the ends', () => {
    expect(momentAfter(moments, 2, 1)).toBe(4)
    expect(momentAfter(moments, 4, -1)).toBe(2)
    expect(momentAfter(moments, 4, 1)).toBeNull()
    expect(shownSteps(story).map(({ id }) => id)).toEqual(['first', 'turn', 'last'])
  })
})
