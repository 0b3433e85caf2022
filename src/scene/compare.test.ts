import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import {
  causeTag,
  causeTitle,
  changeInWords,
  comparisonInShort,
  kindCounts,
  rankedCauses,
} from '@/report/compare-words'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { createSceneBuilder } from './build-scene'
import { nearestDifferingDay } from './differing-days'
import type { Comparison, Scene } from './scene'

const index = indexChain(
  createChain({
    links: [
      createLink('talks', 2, { commodity: 'cooperation', scope: 'both' }),
      createLink('drug', 3),
      createLink('parts', 'not-described', { commodity: 'precursors', to: 'mx' }),
      createLink('cash', 'not-described', { commodity: 'proceeds' }),
      createLink('port', 1, { scope: 'regional' }),
    ],
    events: [
      createEvent('pledge', '2018-12-01', [
        createEffect('talks', '2018-12-01', { push: 'up' }, { until: '2019-06-01' }),
      ]),
      createEvent('control', '2019-04-01', [createEffect('drug', '2019-05-01', { to: 1 })]),
      createEvent('shift', '2019-05', [
        createEffect('parts', '2019-05', { to: 4 }, { needs: 'control' }),
      ]),
      createEvent('planned', '2026-11-10', [createEffect('talks', '2026-11-10', { to: 3 })], {
        status: 'scheduled',
      }),
    ],
    levers: [createLever('W1', [createEffect('parts', '2019-05-01', { push: 'down' })])],
  }),
)

const view = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch })
const sceneOf = (patch: Partial<ViewState>): Scene => createSceneBuilder(index)(view(patch))

function comparisonOf(scene: Scene): Comparison {
  if (!scene.comparison) throw new Error('nothing is compared')
  return scene.comparison
}

/** Every row in words: link, kind, change, causes with their tags. */
function rowsOf(patch: Partial<ViewState>): string[] {
  const scene = sceneOf(patch)
  const comparison = comparisonOf(scene)
  return comparison.rows.map((row) => {
    const causes = rankedCauses(row).map((cause) => {
      const tag = causeTag(scene, comparison, cause)
      return tag ? `${causeTitle(cause)} (${tag})` : causeTitle(cause)
    })
    return [row.link.id, changeInWords(scene.index, row.link.commodity, row), ...causes].join(' | ')
  })
}

describe('a comparison', () => {
  it('is none while nothing is compared', () => {
    expect(sceneOf({}).comparison).toBeNull()
  })

  it('with another day lists links described on either side, and what is new since', () => {
    expect(rowsOf({ day: toDay('2019-05-01'), compare: toDay('2018-06-01') })).toEqual([
      'talks | unchanged; 1 more measure helping | Title of pledge',
      'drug | weaker by 2 steps; 1 more measure restricting | Title of control',
      'parts | new | Title of shift',
    ])
  })

  it('with a later day says what has not happened yet, and what is over by then', () => {
    expect(rowsOf({ day: toDay('2019-04-30'), compare: toDay('2019-06-01') })).toEqual([
      'talks | unchanged; 1 more measure helping | Title of pledge (over by then)',
      'drug | stronger by 2 steps; 1 fewer measure restricting | Title of control (not yet)',
      'parts | gone | Title of shift (not yet)',
    ])
  })

  it('says what has ended since', () => {
    expect(rowsOf({ day: toDay('2019-06-01'), compare: toDay('2019-05-31') })[0]).toBe(
      'talks | unchanged; 1 fewer measure helping | Title of pledge (ended)',
    )
  })

  it('with what happened names what is off, what went with it, and what is imagined', () => {
    const patch = { day: toDay('2020-01-01'), compare: 'actual' as const }
    expect(rowsOf({ ...patch, off: ['control'] })).toEqual([
      'talks | unchanged',
      'drug | stronger by 2 steps; 1 fewer measure restricting | Title of control (switched off)',
      'parts | gone | Title of shift (also removed)',
    ])
    expect(rowsOf({ ...patch, on: ['W1'] })[2]).toBe(
      'parts | unchanged; 1 more measure restricting | Lever W1 (imagined)',
    )
  })

  it('with what happened counts scheduled events that were switched on', () => {
    const end = { day: toDay('2026-12-31'), compare: 'actual' as const }
    expect(rowsOf({ ...end, on: ['planned'] })[0]).toBe(
      'talks | stronger by one step; 1 more measure helping | Title of planned (switched on)',
    )
  })

  it('in short names the side compared with and what differs, or that no level does', () => {
    const short = (patch: Partial<ViewState>) => {
      const scene = sceneOf(patch)
      return comparisonInShort(scene, comparisonOf(scene))
    }
    const day = toDay('2019-05-01')
    expect(short({ day, compare: toDay('2018-06-01') })).toBe(
      'Compared with 1 June 2018: 1 new, 1 weaker',
    )
    expect(short({ day, compare: toDay('2018-06-01'), off: ['pledge'] })).toBe(
      'Compared with 1 June 2018 in the same what-if: 1 new, 1 weaker',
    )
    expect(short({ day, compare: 'actual', off: ['control'] })).toBe(
      'Compared with what happened: 1 gone, 1 stronger',
    )
    expect(short({ day, compare: 'actual', on: ['W1'] })).toBe(
      'Compared with what happened: no level differs',
    )
  })

  it('under a what-if has the same choices on both days', () => {
    const scene = sceneOf({ off: ['control'], compare: toDay('2018-12-02') })
    expect(comparisonOf(scene).counts.unchanged).toBe(2)
    expect(comparisonOf(scene).other.whatIf?.off).toHaveLength(1)
  })

  it('counts by kind, and knows the kind of a link', () => {
    const comparison = comparisonOf(sceneOf({ compare: toDay('2018-06-01') }))
    expect(kindCounts(comparison)).toEqual(['1 new', '1 weaker', '1 unchanged'])
    expect(comparison.kindOf('parts')).toBe('gained')
    expect(comparison.kindOf('cash')).toBeNull()
  })

  it('stays within the scope and the commodities shown', () => {
    const links = (patch: Partial<ViewState>) =>
      comparisonOf(sceneOf({ compare: 'actual', ...patch })).rows.map(({ link }) => link.id)
    expect(links({ scope: 'regional' })).toEqual(['talks', 'port'])
    expect(links({ show: ['finished'] })).toEqual(['drug'])
  })

  it('keeps to the time axis', () => {
    const far = comparisonOf(sceneOf({ compare: toDay('1999-01-01') }))
    expect(far.other.day).toBe(index.spanFrom)
  })

  it('keeps the other side and unchanged rows as the same objects from step to step', () => {
    const build = createSceneBuilder(index)
    const compare = toDay('2018-06-01')
    const before = comparisonOf(build(view({ day: toDay('2019-04-29'), compare })))
    const after = comparisonOf(build(view({ day: toDay('2019-05-01'), compare })))
    expect(after.other).toBe(before.other)
    expect(after.rows[0]).toBe(before.rows[0])
    expect(after.rows[1]).not.toBe(before.rows[1])
  })
})

describe('any comparison', () => {
  const anyDay = fc.integer({ min: index.spanFrom, max: index.spanTo - 1 })
  const anyView = fc.record({
    day: anyDay,
    off: fc.subarray(['control', 'pledge', 'shift']),
    on: fc.subarray(['W1', 'planned']),
    by: fc.constantFrom('all' as const, 'article' as const, 'official' as const),
  })

  it('of a day with itself, or of nothing switched with what happened, is all unchanged', () => {
    fc.assert(
      fc.property(anyView, (patch) => {
        const withItself = sceneOf({ ...patch, compare: patch.day })
        const withActual = sceneOf({ ...patch, off: [], on: [], compare: 'actual' })
        for (const { comparison } of [withItself, withActual]) {
          expect(comparison?.rows.flatMap(({ causes }) => causes)).toEqual([])
          expect(comparison?.counts.unchanged).toBe(comparison?.rows.length)
        }
      }),
    )
  })

  it('from a builder that has been used is the one a fresh builder gives', () => {
    const used = createSceneBuilder(index)
    const seen = ({ comparison }: Scene) =>
      comparison?.rows.map(({ link, kind, steps, pressure }) => [link.id, kind, steps, pressure])
    fc.assert(
      fc.property(anyView, fc.oneof(fc.constant('actual' as const), anyDay), (patch, compare) => {
        expect(seen(used(view({ ...patch, compare })))).toEqual(
          seen(sceneOf({ ...patch, compare })),
        )
      }),
    )
  })
})

describe('a day on which a what-if makes a difference', () => {
  const nearest = (day: string, patch: Partial<ViewState>) =>
    nearestDifferingDay(sceneOf(patch).lanes, toDay(day))

  it('is the next one where one begins, or else the last', () => {
    expect(nearest('2015-01-01', { off: ['control'] })).toBe(toDay('2019-05-01'))
    expect(nearest('2026-01-01', { off: ['pledge'] })).toBe(toDay('2018-12-01'))
  })

  it('is none where nothing is switched', () => {
    expect(nearest('2019-01-01', {})).toBeNull()
  })
})
