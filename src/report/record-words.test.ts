import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import type { Level } from '@/model/schema/effect'
import { createSceneBuilder } from '@/scene/build-scene'
import type { EventChange } from '@/scene/event-changes'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import {
  becauseWords,
  eventChangeWords,
  linkLevelWord,
  sinceWords,
  startWords,
  toldChangeWords,
} from './record-words'
import { whatIfCaution, whatIfWords } from './what-if-words'

const corridor = createLink('corridor', 3, { ranks: 'seizure-share' })
const index = indexChain(
  createChain({
    links: [createLink('drug', 3), corridor],
    events: [
      createEvent('truce', '2019-05', [
        createEffect('drug', '2019-05', { to: 1 }, { until: '2020-01-01' }),
      ]),
      createEvent('other', '2018-01-01'),
      createEvent('after', '2019-06-01', [
        createEffect('drug', '2019-06-01', { push: 'up' }, { needs: 'truce' }),
        createEffect('corridor', '2019-06-01', { push: 'up' }, { needs: 'truce' }),
      ]),
    ],
  }),
)
const sceneOf = (view: Partial<ViewState>) =>
  createSceneBuilder(index)({ ...DEFAULT_VIEW, day: toDay('2019-07-01'), ...view })
const drugOn = (day: string) => {
  const [link] = sceneOf({ day: toDay(day) }).links
  if (!link) throw new Error('The link is not shown.')
  return link
}

describe('the level of a link', () => {
  it('is a share of seizures where that is what is ranked, and never without a rank', () => {
    const words = ([4, 1, 0, 'not-rated', 'not-described'] as const).map((level) =>
      linkLevelWord(index, corridor, level),
    )
    expect(words).toEqual([
      'dominant share of seizures',
      'minor share of seizures',
      'none',
      'documented, size unknown',
      'no source covers this date',
    ])
    expect(linkLevelWord(index, createLink('drug'), 4)).toBe('dominant')
  })

  it.each<[Level, Level, EventChange['part'], string]>([
    [3, 1, 'moves', 'from major to minor share of seizures'],
    [1, 0, 'moves', 'from minor to none'],
    ['not-described', 2, 'moves', 'first described, as a significant share of seizures'],
    ['not-described', 'not-rated', 'moves', 'first described, size unknown'],
    ['not-rated', 2, 'moves', 'first ranked, as a significant share of seizures'],
    [3, 'not-described', 'moves', 'was major; no source covers what followed'],
    [2, 2, 'confirms', 'stays a significant share of seizures'],
  ])('is told of an event as a sentence would: %s to %s', (before, after, part, words) => {
    const change = { link: corridor, onset: 0, before, after, part, push: null }
    expect(eventChangeWords(index, change)).toBe(words)
  })
})

describe('since when, and because of what', () => {
  it('names the year of the start, and the event where there is one', () => {
    const first = drugOn('2014-01-01')
    expect(sinceWords(index, first.since, first.state.cause)).toBe('the start (2013)')
    expect(startWords(index)).toBe('the start (2013)')
    expect(becauseWords(index, first)).toBe('unchanged since the start (2013)')
    expect(becauseWords(index, drugOn('2019-07-01'))).toBe('Title of truce')
  })

  it('says that a level is again what it was, once what set it has ended', () => {
    expect(becauseWords(index, drugOn('2020-01-01'))).toBe('back to the level at the start (2013)')
  })
})

describe('a what-if', () => {
  const words = (off: readonly string[]) => {
    const { whatIf } = sceneOf({ off })
    return whatIf && whatIfWords(whatIf)
  }

  it('says what is off, and what was removed with it and why', () => {
    expect(words(['other'])).toBe('1 event off')
    expect(words(['truce'])).toBe('1 event off; 2 effects also removed, because they depend on it')
    expect(words(['other', 'truce'])).toBe(
      '2 events off; 2 effects also removed, because they depend on them',
    )
  })

  it('says that it is not a forecast', () => {
    expect(whatIfCaution(sceneOf({ off: ['truce'] }).whatIf)).toBe(
      'This takes out described effects; it is not a forecast.',
    )
    expect(whatIfCaution(null)).toBe('This takes out described effects; it is not a forecast.')
  })
})

describe('what one voice says of a route', () => {
  it('names a level as one, and says in words what pressed on it', () => {
    expect(toldChangeWords(index, createLink('drug', 3), { to: 1 })).toBe('level: minor')
    expect(toldChangeWords(index, corridor, { to: 1 })).toBe('level: minor share of seizures')
    expect(toldChangeWords(index, createLink('drug', 3), { push: 'up' })).toBe(
      'said to have boosted it',
    )
  })
})
