import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { routeCountWords, routeWords } from './route-words'

const chain = createChain({
  links: [
    createLink('drug', 3),
    createLink('parts', 'not-described', { commodity: 'precursors', to: 'mx' }),
    createLink('talks', 2, { commodity: 'cooperation', scope: 'both' }),
  ],
  events: [
    createEvent('control', '2019-05-01', [createEffect('drug', '2019-05-01', { to: 1 })]),
    createEvent('shift', '2019-05', [createEffect('parts', '2019-05', { to: 4 })]),
    createEvent('pledge', '2018-12-01', [
      createEffect('talks', '2018-12-01', { push: 'up' }),
      createEffect('parts', '2019-05', { push: 'down' }),
    ]),
  ],
})

const sceneOn = (day: string, patch: Partial<ViewState> = {}) =>
  createSceneBuilder(indexChain(chain))({ ...DEFAULT_VIEW, day: toDay(day), ...patch })

function wordsOf(id: string, day: string, patch: Partial<ViewState> = {}) {
  const scene = sceneOn(day, patch)
  const drawn = scene.links.find(({ link }) => link.id === id)
  return drawn && routeWords(scene, drawn)
}

describe('a route in words', () => {
  it('says where it runs, what it does on the day, and what presses on it', () => {
    expect(wordsOf('parts', '2019-06-01')).toEqual({
      title: 'parts',
      way: 'From CN to MX',
      onMap: null,
      level: 'dominant since May 2019',
      measures: '1 measure said to restrict it',
      actual: null,
    })
  })

  it('says of a relation between whom it is, for it runs nowhere', () => {
    expect(wordsOf('talks', '2019-06-01')).toMatchObject({
      way: 'Between CN and US',
      level: 'partial since the start (2013)',
      measures: '1 measure said to help it',
    })
  })

  it('does not say again where it runs where its title does', () => {
    const named = createLink('parts', 3, { title: { en: 'Parts, CN to the US' } })
    const scene = createSceneBuilder(indexChain(createChain({ links: [named] })))(DEFAULT_VIEW)
    const [drawn] = scene.links
    expect(drawn && routeWords(scene, drawn).way).toBeNull()
  })

  it('says what its line is called on the map where that is something else', () => {
    const named = { title: { en: 'Drug, CN to the US' }, label: { en: 'Drug by mail' } }
    const links = [createLink('mail', 3, named)]
    const scene = createSceneBuilder(indexChain(createChain({ links })))(DEFAULT_VIEW)
    const [drawn] = scene.links
    expect(drawn && routeWords(scene, drawn).onMap).toBe('On the map: Drug by mail')
  })

  it('says since when a route of unknown size is documented, not since when its size is unknown', () => {
    const links = [createLink('know-how', 'not-rated')]
    const events = [
      createEvent('find', '2019-05', [createEffect('late', '2019-05', { to: 'not-rated' })]),
    ]
    const late = createLink('late', 'not-described')
    const wide = createChain({ links: [...links, late], events })
    const scene = createSceneBuilder(indexChain(wide))({
      ...DEFAULT_VIEW,
      day: toDay('2020-01-01'),
    })
    expect(scene.links.map((each) => routeWords(scene, each).level)).toEqual([
      'documented since the start (2013), size unknown',
      'documented since May 2019, size unknown',
    ])
  })

  it('says so where nothing presses on it', () => {
    expect(wordsOf('drug', '2018-06-01')?.measures).toBe('no measure said to act on it')
  })

  it('says what it was where something that was switched made it another', () => {
    const off = ['control']
    expect(wordsOf('drug', '2019-06-01', { off })).toMatchObject({
      level: 'major since the start (2013)',
      actual: 'as it happened: minor',
    })
    expect(wordsOf('parts', '2019-06-01', { off })?.actual).toBeNull()
  })

  it('counts what is left out because no source covers the day', () => {
    expect(routeCountWords(sceneOn('2018-06-01'))).toBe(
      '2 routes; no source covers 1 more on this date',
    )
    expect(routeCountWords(sceneOn('2019-06-01'))).toBe('3 routes')
  })
})
