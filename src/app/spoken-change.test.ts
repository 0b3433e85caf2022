import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { spokenChange } from './spoken-change'

const chain = createChain({
  links: [createLink('drug', 3), createLink('parts', 1, { commodity: 'precursors', to: 'mx' })],
  events: [
    createEvent('warning', '2018-03-01', [createEffect('parts', '2018-03-01', { to: 2 })]),
    createEvent('control', '2019-05-01', [createEffect('drug', '2019-05-01', { to: 1 })]),
    createEvent('quiet', '2020-02-01'),
  ],
  levers: [createLever('W1', [createEffect('parts', '2019-05-01', { push: 'down' })])],
})

const build = createSceneBuilder(indexChain(chain))
const on = (day: string, patch: Partial<ViewState> = {}) =>
  build({ ...DEFAULT_VIEW, day: toDay(day), ...patch })

describe('what is said after a change', () => {
  it('a stop of the day tells what last happened and what it did', () => {
    expect(spokenChange(on('2019-04-30'), on('2019-05-01'))).toBe(
      '1 May 2019: Title of control. drug: from major to minor.',
    )
  })

  it('what sets in later is told with its day, by the name that the route has on the map', () => {
    const late = createChain({
      links: [createLink('drug', 3, { label: { en: 'Drug by mail' } })],
      events: [
        createEvent('notice', '2019-04-01', [createEffect('drug', '2019-05-01', { to: 1 })], {
          effective: '2019-05-01',
        }),
      ],
    })
    const build = createSceneBuilder(indexChain(late))
    const at = (day: string) => build({ ...DEFAULT_VIEW, day: toDay(day) })
    expect(spokenChange(at('2019-03-01'), at('2019-04-01'))).toBe(
      '1 April 2019: Title of notice. Drug by mail, as of 1 May 2019: from major to minor.',
    )
    expect(spokenChange(at('2019-04-01'), at('2019-05-01'))).toBe(
      '1 May 2019, in force: Title of notice. Drug by mail: from major to minor.',
    )
  })

  it('a stop at which nothing more has happened tells nothing again', () => {
    expect(spokenChange(on('2019-05-01'), on('2019-06-01'))).toBe('')
    const selection = { kind: 'link', id: 'drug' } as const
    expect(spokenChange(on('2019-05-01'), on('2019-05-01', { selection }))).toBe('')
  })

  it('a leap also tells how many routes it has changed', () => {
    expect(spokenChange(on('2018-01-01'), on('2020-03-01'))).toBe(
      '1 February 2020: Title of quiet. 2 routes are at a different level than on 1 January 2018.',
    )
    expect(spokenChange(on('2020-03-01'), on('2018-04-01'))).toBe(
      '1 March 2018: Title of warning. parts: from minor to significant. 1 route is at a different level than on 1 March 2020.',
    )
  })

  it('a switch tells what was switched, and what the map is without it', () => {
    const before = on('2019-05-01')
    expect(spokenChange(before, on('2019-05-01', { off: ['control'] }))).toBe(
      'Title of control, switched off. Without it: drug: major instead of minor.',
    )
    expect(spokenChange(before, on('2019-05-01', { off: ['quiet'] }))).toBe(
      'Title of quiet, switched off. Nothing on the map is different.',
    )
    expect(spokenChange(before, on('2019-05-01', { on: ['W1'] }))).toBe(
      'Lever W1, switched on. With it: parts: 1 measure against it instead of 0.',
    )
  })

  it('a switch that is put back tells that the map is as it was', () => {
    expect(spokenChange(on('2019-05-01', { off: ['control'] }), on('2019-05-01'))).toBe(
      'Title of control, switched on again. The map shows what is described to have happened.',
    )
    expect(spokenChange(on('2019-05-01', { off: ['control'], on: ['W1'] }), on('2019-05-01'))).toBe(
      'Everything is put back. The map shows what is described to have happened.',
    )
  })

  it('of several switched at once it tells how many', () => {
    const both = on('2019-05-01', { off: ['control'], on: ['W1'] })
    expect(spokenChange(on('2019-05-01'), both)).toBe(
      '1 event off, 1 possible policy on. With all your switches: drug: major instead of minor; parts: 1 measure against it instead of 0.',
    )
  })
})
