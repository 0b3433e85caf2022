import { expect, it } from 'vitest'
import type { Story } from '@/model/schema/story'
import { DEFAULT_VIEW } from '@/store/view-state'
import type { Ignored } from '@/url/view-codec'
import { wayToStory } from './way-to-story'

const en = (text: string) => ({ en: text })
const step = (id: string) => ({ id, title: en(id), caption: en(id), notes: en(''), query: '' })
const story: Story = {
  id: 'chain',
  title: en('The chain in steps'),
  summary: en('All of it.'),
  steps: [{ ...step('the-turn'), aliases: ['turn'] }],
}
const lost = (param: string, value: string): Ignored => ({
  param,
  value,
  expected: 'a step',
  lost: 'value',
})

it('leads to the story that has the step which the one in the view lacks', () => {
  const way = wayToStory(lost('step', 'the-turn.1'), [story])
  expect(way?.text).toBe(
    '“step=the-turn.1” is a step of the story “The chain in steps”, which this link does not name.',
  )
  expect(way?.take({ ...DEFAULT_VIEW, story: 'talks', by: 'official', theme: 'dark' })).toEqual({
    ...DEFAULT_VIEW,
    story: 'chain',
    step: 'the-turn.1',
    theme: 'dark',
  })
  expect(wayToStory(lost('step', 'turn'), [story])).not.toBeNull()
})

it('leads nowhere where no story has it, and with nothing but steps', () => {
  expect(wayToStory(lost('step', 'elsewhere'), [story])).toBeNull()
  expect(wayToStory(lost('sel', 'the-turn'), [story])).toBeNull()
})
