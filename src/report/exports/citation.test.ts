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
} from '../../../test/support/create-chain'
import { citationText } from './citation'
import { exportFileName } from './file-name'
import { whatIfNote } from './what-if-note'

const ADDRESS = 'https://example.org/?t=2020-01-01&data=2026.1.1'
const index = indexChain(
  createChain({
    links: [createLink('drug', 3, { title: { en: 'Drug, China to the US' } })],
    events: [
      createEvent('control', '2019-05', [createEffect('drug', '2019-05', { to: 1 })]),
      createEvent('shift', '2019-06-01', [
        createEffect('drug', '2019-06-01', { push: 'up' }, { needs: 'control' }),
      ]),
      createEvent('a', '2017-01-01'),
      createEvent('b', '2017-02-01'),
    ],
    levers: [createLever('W1', [createEffect('drug', '2019-05-01', { push: 'down' })])],
  }),
)
const sceneOf = (patch: Partial<ViewState>) =>
  createSceneBuilder(index)({ ...DEFAULT_VIEW, day: toDay('2020-01-01'), ...patch })
const cite = (patch: Partial<ViewState>) => citationText(sceneOf(patch), ADDRESS)

describe('a citation', () => {
  it('names product, chain, day, data version and address', () => {
    expect(cite({})).toBe(
      `Chokepoint, “Test chain”, state of 1 January 2020, data version 2026.1.1, ${ADDRESS}`,
    )
  })

  it('names whoever made the chain instead of the product, where it says so', () => {
    const own = createSceneBuilder(indexChain(createChain({ by: 'A Desk' })))
    expect(citationText(own(DEFAULT_VIEW), ADDRESS)).toMatch(/^A Desk, “Test chain”, state of/)
  })

  it('starts with what is selected', () => {
    expect(cite({ selection: { kind: 'link', id: 'drug' } })).toBe(
      '“Drug, China to the US”, in: Chokepoint, “Test chain”, state of 1 January 2020, ' +
        `data version 2026.1.1, ${ADDRESS}`,
    )
  })

  it('says which flows are shown where some are hidden', () => {
    expect(cite({ show: ['precursors', 'cooperation'] })).toContain(
      'state of 1 January 2020 (only cooperation and precursors shown), data version',
    )
    expect(cite({ show: ['finished'] })).toContain('(only finished drug shown)')
    expect(cite({ show: [] })).toContain('(no flow shown)')
  })

  it('says that a what-if is one, what is off, and that it forecasts nothing', () => {
    expect(cite({ off: ['control'] })).toBe(
      'Chokepoint, “Test chain”, state of 1 January 2020 (what-if with 1 event off: Title of ' +
        'control (May 2019); 1 effect also removed, because it depends on that; described effects taken out, ' +
        `not a forecast), data version 2026.1.1, ${ADDRESS}`,
    )
  })

  it('says whose word counts, at which scope, compared with what, and what is not verified', () => {
    expect(
      cite({
        by: 'article',
        scope: 'regional',
        compare: toDay('2018-06-01'),
        day: toDay('2026-08-01'),
      }),
    ).toBe(
      'Chokepoint, “Test chain”, state of 1 August 2026 (provinces, ports and corridors; ' +
        'only what the essay says; compared with 1 June 2018; after June 2026, for which nothing has been ' +
        `verified), data version 2026.1.1, ${ADDRESS}`,
    )
    expect(cite({ compare: 'actual' })).toContain('(compared with what happened)')
  })
})

describe('the note on a what-if', () => {
  const note = (patch: Partial<ViewState>, most?: number) => whatIfNote(sceneOf(patch).whatIf, most)

  it('is none while nothing is switched', () => {
    expect(note({})).toBeNull()
  })

  it('tells possible policies from events', () => {
    expect(note({ on: ['W1'] })).toBe(
      'what-if with 1 possible policy imagined: Lever W1; expected effects added, not a forecast',
    )
    expect(note({ on: ['W1'], off: ['a'] })).toBe(
      'what-if with 1 event off: Title of a (1 January 2017); 1 possible policy imagined: ' +
        'Lever W1; described effects taken out and expected effects added, not a forecast',
    )
  })

  it('names all events, or as many as are asked for and the rest by number', () => {
    const off = ['a', 'b', 'shift']
    expect(note({ off })).toContain(
      '3 events off: Title of a (1 January 2017); Title of b (1 February 2017); Title of shift (1 June 2019);',
    )
    expect(note({ off }, 2)).toContain(
      '3 events off: Title of a (1 January 2017); Title of b (1 February 2017); and 1 more;',
    )
  })
})

describe('the name of a file', () => {
  it('tells part, day and what-if', () => {
    expect(exportFileName(sceneOf({}), 'links', 'csv')).toBe('chokepoint-links-2020-01-01.csv')
    expect(exportFileName(sceneOf({ off: ['a'] }), 'state', 'json')).toBe(
      'chokepoint-state-2020-01-01-what-if.json',
    )
  })

  it('tells the chain where it is not the first, as both may be kept in one folder', () => {
    const other = createSceneBuilder({ ...index, param: 'copper' })
    const scene = other({ ...DEFAULT_VIEW, chain: 'copper', day: toDay('2020-01-01') })
    expect(exportFileName(scene, 'links', 'csv')).toBe('chokepoint-copper-links-2020-01-01.csv')
  })
})
