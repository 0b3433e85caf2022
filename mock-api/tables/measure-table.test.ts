import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { readContent } from '../content/read-content'
import { createEffect, createEvent, createFiles } from '../content/testing/create-files'
import { EFFECTS } from './effect-tables'
import { MEASURES } from './measure-table'

const push = (onset: string, way: 'up' | 'down', more: object = {}) =>
  createEffect({ onset, change: { push: way }, ...more })

const { contents, problems } = readContent(
  createFiles({
    'events/growth-2015.yaml': createEvent('growth-2015', {
      date: '2015',
      kind: 'control',
      effects: [push('2015', 'down')],
    }),
    'events/adopted-2016.yaml': createEvent('adopted-2016', {
      date: '2016',
      kind: 'control',
      sameStepAs: 'growth-2015',
      effects: [push('2016', 'down')],
    }),
    'events/remark-2017.yaml': createEvent('remark-2017', {
      date: '2017',
      kind: 'statement',
      effects: [push('2017', 'down')],
    }),
    'events/relief-2018.yaml': createEvent('relief-2018', {
      date: '2018',
      kind: 'tariff',
      effects: [push('2018', 'up', { until: '2019' })],
    }),
  }),
)

it('counts each step once while it acts, and nothing that is no measure', () => {
  expect(problems).toEqual([])
  const [content] = contents
  if (!content) throw new Error('no chain')
  const rows: Record<string, string>[] = parse(MEASURES.csvOf(content), { columns: true })
  expect(rows.map(({ from, to, down, up, mixed }) => [from, to, down, up, mixed])).toEqual([
    ['2013-01-01', '2015-01-01', '0', '0', '0'],
    ['2015-01-01', '2018-01-01', '1', '0', '0'],
    ['2018-01-01', '2019-01-01', '1', '1', '0'],
    ['2019-01-01', '', '1', '0', '0'],
  ])
})

it('says in the table of effects which rows are counted, in which step and direction', () => {
  const [content] = contents
  if (!content) throw new Error('no chain')
  const rows: Record<string, string>[] = parse(EFFECTS.csvOf(content), { columns: true })
  // A possible policy is not counted until somebody imagines it.
  expect(rows.find(({ cause }) => cause === 'W1')?.counts_as_measure).toBe('false')
  expect(
    rows
      .filter(({ cause }) => cause !== 'W1')
      .map(({ cause, counts_as_measure, step, direction }) => [
        cause,
        counts_as_measure,
        step,
        direction,
      ]),
  ).toEqual([
    ['growth-2015', 'true', 'growth-2015', 'down'],
    ['adopted-2016', 'true', 'growth-2015', 'down'],
    ['remark-2017', 'false', 'remark-2017', 'down'],
    ['relief-2018', 'true', 'relief-2018', 'up'],
  ])
})
