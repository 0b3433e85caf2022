import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import type { ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { sceneOf } from '../../test/support/create-figure'
import { labelSpecs } from './label-specs'

const chain = createChain({
  links: [
    createLink('mail', 3),
    createLink('parts', 2, { to: 'mx' }),
    createLink('talks', 0),
    createLink('fresh', 'not-described'),
  ],
  events: [
    createEvent('control', '2019-04-01', [
      createEffect('mail', '2019-05-01', { to: 1 }),
      createEffect('parts', '2018-05-01', { push: 'down' }),
      createEffect('parts', '2019-05-01', { push: 'down' }),
      createEffect('talks', '2019-05-01', { to: 3 }),
      createEffect('fresh', '2019-05-01', { to: 2 }),
    ]),
    createEvent('later', '2021-01-01', [createEffect('parts', '2021-01-01', { push: 'down' })]),
  ],
})

function named(view: Partial<ViewState>) {
  const specs = labelSpecs(sceneOf(chain, view)).filter(({ target }) => target.kind === 'link')
  return Object.fromEntries(
    specs.map(({ target, detail, extra, shown }) => [target.id, { detail, extra, shown }]),
  )
}

describe('the words of names on the map', () => {
  it('are the two ranks of what differs, and new only what no source described before', () => {
    const words = named({ day: toDay('2020-01-01'), compare: toDay('2019-01-01') })
    expect(words.mail?.detail).toBe('major → minor')
    expect(words.talks?.detail).toBe('none → major')
    expect(words.fresh?.detail).toBe('new: significant')
  })

  it('say where only measures differ how many there were and are, and are never left out', () => {
    const words = named({ day: toDay('2021-06-01'), compare: toDay('2020-01-01') })
    expect(words.parts).toMatchObject({ shown: 'always', detail: 'stays significant' })
    expect(words.parts?.extra).toMatch(/^\d → \d measures against it$/)
    expect(words.mail?.detail).toBe('stays minor')
    expect(words.mail?.shown).toBe('room')
  })
})
