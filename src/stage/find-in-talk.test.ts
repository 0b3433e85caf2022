import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { StoryStep } from '@/model/schema/story'
import { adoptView, useViewStore } from '@/store/view-store'
import { formatView, parseView } from '@/url/view-codec'
import { createChain, createEvent, createLink } from '../../test/support/create-chain'
import { findInTalk } from './find-in-talk'

const en = (text: string) => ({ en: text })
const index = indexChain(
  createChain({
    links: [createLink('mail', 4)],
    events: [createEvent('control', '2019-05-01', []), createEvent('talks', '2023-11-15', [])],
  }),
)
const step = {
  id: 'one',
  title: en('The turn'),
  caption: en('Traffic in México.'),
  notes: en(''),
  query: '',
}
const gone: StoryStep[] = []
const talk = {
  story: { id: 'told', title: en('T'), summary: en('S'), steps: [step] },
  goToStep: (to: StoryStep) => void gone.push(to),
}
const found = (text: string) => findInTalk(text, index, talk).map(({ key }) => key)

describe('what is found for a question', () => {
  it('are steps by title and caption, events by title and date, routes by title', () => {
    expect(found('mexico')).toEqual(['step:one'])
    expect(found('con 2019')).toEqual(['event:control'])
    expect(found('mail')).toEqual(['link:mail'])
    expect(found(' ')).toEqual([])
  })

  it('is found in a script without spaces wherever its words stand', () => {
    const caption = en('会谈中断，贩运转向墨西哥。')
    const chinese = { ...talk, story: { ...talk.story, steps: [{ ...step, caption }] } }
    const keys = (text: string) => findInTalk(text, index, chinese).map(({ key }) => key)
    expect(keys('墨西哥会谈')).toEqual(['step:one'])
    expect(keys('墨西哥合作')).toEqual([])
  })

  it('goes on stage', () => {
    findInTalk('turn', index, talk)[0]?.open()
    expect(gone).toEqual([step])
  })

  it('is an event on the plain map, without what the step compares, imagines or hides', () => {
    const view = parseView('?t=2020-01-01&vs=2018-06-01&on=W1&show=cooperation&story=told&step=one')
    adoptView({ ...view.view, surface: 'present' })
    findInTalk('talks', index, talk)[0]?.open()
    expect(formatView(useViewStore.getState().view)).toBe(
      '?t=2023-11-15&sel=event:talks&story=told&step=one&view=present',
    )
  })
})
