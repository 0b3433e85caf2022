import { describe, expect, it } from 'vitest'
import { createSeries } from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

interface Figures {
  readonly [date: string]: number | null | { readonly provisional: number }
}

const line = (id: string, figures: Figures) => ({
  id,
  name: { en: `Line ${id}` },
  points: Object.entries(figures).map(([date, figure]) =>
    typeof figure === 'object' && figure
      ? { date, value: figure.provisional, provisional: true }
      : { date, value: figure },
  ),
})

const series = (id: string, lines: readonly Fields[], more: Fields = {}) => ({
  [`series/${id}.yaml`]: createSeries(id, { lines, ...more }),
})

const agreesWith = (by: string, more: Fields = {}) => ({
  agreesWith: [{ series: 'other', by }],
  ...more,
})

describe('lines that add up', () => {
  const annual = (figures: Figures) =>
    series('year', [line('all', figures)], agreesWith('sum-of-lines'))
  const parts = (north: Figures, south: Figures) =>
    series('other', [line('north', north), line('south', south)])

  it('come to the figure of the whole, to the last digit', () => {
    const two = parts({ '2015': 12.7, '2016': 0.1 }, { '2015': 157.6, '2016': 0.2 })

    expect(problemsOf({ ...annual({ '2015': 170.3, '2016': 0.3 }), ...two })).toEqual([])
    expect(problemsOf({ ...annual({ '2015': 170.4, '2016': 0.3 }), ...two })).toEqual([
      'lines[0].points[0].value: expected 170.3, the lines of other added up, got the number 170.4',
    ])
  })

  it('are passed over where a part is withheld, missing or provisional', () => {
    const two = parts(
      { '2013': 1, '2014': null, '2015': 1, '2016': { provisional: 1 } },
      { '2013': 2, '2014': 2, '2016': 2 },
    )

    expect(
      problemsOf({ ...annual({ '2013': 3, '2014': 9, '2015': 9, '2016': 9 }), ...two }),
    ).toEqual([])
  })

  it('are passed over where the whole itself is withheld or provisional', () => {
    const two = parts({ '2013': 1, '2014': 1, '2015': 1 }, { '2013': 2, '2014': 2, '2015': 2 })
    const whole = annual({ '2013': 3, '2014': null, '2015': { provisional: 9 } })

    expect(problemsOf({ ...whole, ...two })).toEqual([])
  })

  it('are held against one line, not against several', () => {
    const whole = series(
      'year',
      [line('all', { '2015': 1 }), line('more', { '2015': 1 })],
      agreesWith('sum-of-lines'),
    )

    expect(problemsOf({ ...whole, ...parts({ '2015': 1 }, { '2015': 1 }) })).toEqual([
      'agreesWith[0]: expected one line that the lines of other add up to, got 2',
    ])
  })
})

describe('months that add up', () => {
  const months = (from: number, count: number, value: number): Figures =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => {
        const month = from + i
        const year = 2015 + Math.floor(month / 12)
        return [`${year}-${String((month % 12) + 1).padStart(2, '0')}`, value + i]
      }),
    )

  it('come to the calendar year', () => {
    const other = series('other', [line('all', months(0, 14, 1))])
    const year = (value: number) =>
      series('year', [line('all', { '2015': value, '2016': 1 })], agreesWith('sum-of-months'))

    expect(problemsOf({ ...year(78), ...other })).toEqual([])
    expect(problemsOf({ ...year(77), ...other })).toEqual([
      'lines[0].points[0].value: expected 78, the months of other added up, got the number 77',
    ])
  })

  it('come to the fiscal year, which begins in the October before', () => {
    const other = series('other', [line('all', months(9, 12, 1))])
    const more = agreesWith('sum-of-months', { frequency: 'fiscal-year' })

    expect(
      problemsOf({ ...series('year', [line('all', { '2016': 78 })], more), ...other }),
    ).toEqual([])
    expect(
      problemsOf({ ...series('year', [line('all', { '2016': 79 })], more), ...other }),
    ).toHaveLength(1)
  })

  it('are those of the line of the same id, where there are several', () => {
    const other = series('other', [line('west', months(0, 12, 1)), line('all', months(0, 12, 0))])
    const year = series('year', [line('all', { '2015': 66 })], agreesWith('sum-of-months'))

    expect(problemsOf({ ...year, ...other })).toEqual([])
  })
})

it('a 12-month sum of December is that of the year', () => {
  const other = series('other', [line('sum', { '2015-11': 4, '2015-12': 5, '2016-12': null })])
  const year = (value: number) =>
    series('year', [line('all', { '2015': value, '2016': 9 })], agreesWith('december'))

  expect(problemsOf({ ...year(5), ...other })).toEqual([])
  expect(problemsOf({ ...year(4), ...other })).toEqual([
    'lines[0].points[0].value: expected 5, the December of other, got the number 4',
  ])
})

it('agreement is not declared where nothing can be compared', () => {
  const other = series('other', [line('all', { '2014-12': 5 })])
  const year = series('year', [line('all', { '2015': 5 })], agreesWith('december'))

  expect(problemsOf({ ...year, ...other })).toEqual([
    'agreesWith[0]: expected a final figure that the December of other can be held against, got none',
  ])
})

it('agreement is with another series that exists', () => {
  const year = (id: string) =>
    series('year', [line('all', { '2015': 5 })], { agreesWith: [{ series: id, by: 'december' }] })

  expect(problemsOf(year('year'))).toEqual([
    'agreesWith[0]: expected another series than its own, got its own',
  ])
  expect(problemsOf(year('seizure'))).toEqual([
    'agreesWith[0].series: expected the id of a series, got "seizure" (nearest: seizures)',
  ])
})
