import { describe, expect, it } from 'vitest'
import { type Story, storySchema } from '@/model/schema/story'
import { storyInPage } from './story-in-page'

const en = (text: string) => ({ en: text })

const told = (id: string): Story => ({
  id,
  title: en('A story'),
  summary: en('Summary'),
  steps: [
    {
      id: 'first',
      title: en('Title'),
      caption: en('Caption'),
      notes: en('Pause here'),
      query: '?t=2020-01-01',
      parts: [{ caption: en('Before'), notes: en('Breathe'), query: '?t=2019-01-01' }],
    },
  ],
})

describe('a story in a saved page', () => {
  it('has its words and none of the notes, whose page anybody may open', () => {
    const words = JSON.stringify(storyInPage(told('chain')))
    for (const shown of ['Caption', 'Before', '?t=2019-01-01']) expect(words).toContain(shown)
    for (const hidden of ['Pause here', 'Breathe']) expect(words).not.toContain(hidden)
  })

  it('is one that the page can read', () => {
    expect(storySchema.safeParse(storyInPage(told('chain'))).error).toBeUndefined()
  })

  it('keeps its id, or takes one of the page where only this device knows it', () => {
    expect(storyInPage(told('chain')).id).toBe('chain')
    expect(storyInPage(told('own-abcdef')).id).toBe('told-own-abcdef')
  })
})
