import { describe, expect, it } from 'vitest'
import { csvCell } from '../../src/model/csv'
import { readContent } from '../content/read-content'
import {
  createEffect,
  createEvent,
  createFiles,
  createLink,
  createOpening,
} from '../content/testing/create-files'
import { LEVELS } from './level-table'

function csvOf(changes: Readonly<Record<string, unknown>>): string[] {
  const { contents, problems } = readContent(createFiles(changes))
  expect(problems).toEqual([])
  const [content] = contents
  // The first five columns are promised.
  return content
    ? LEVELS.csvOf(content)
        .split('\r\n')
        .map((row) => row.split(',').slice(0, 5).join(','))
    : []
}

describe('the table of levels', () => {
  it('has a row a stretch, its first day in and its last day out, and no end where it lasts', () => {
    const effects = [
      createEffect({ onset: '2015-06-01', until: '2017', change: { to: 4 } }),
      createEffect({ onset: '2018', change: { to: 'not-rated' } }),
    ]

    expect(csvOf({ 'events/growth-2015.yaml': createEvent('growth-2015', { effects }) })).toEqual([
      'link,from,to,level,cause',
      'aa-bb,2013-01-01,2015-06-01,2,opening',
      'aa-bb,2015-06-01,2017-01-01,4,growth-2015',
      'aa-bb,2017-01-01,2018-01-01,2,opening',
      'aa-bb,2018-01-01,,not-rated,growth-2015',
      '',
    ])
  })

  it('leaves out what no source describes, writes level 0, and joins stretches of one level', () => {
    const opening = [createOpening({ level: 'not-described' })]
    const effects = [
      createEffect({ change: { to: 0 } }),
      createEffect({ onset: '2016', change: { push: 'down' } }),
      createEffect({ onset: '2017', change: { to: 0 } }),
    ]

    expect(
      csvOf({
        'links/aa-bb.yaml': createLink('aa-bb', { opening }),
        'events/growth-2015.yaml': createEvent('growth-2015', { effects }),
      }),
    ).toEqual(['link,from,to,level,cause', 'aa-bb,2015-06-01,,0,growth-2015', ''])
  })

  it('tells what happened: no lever, no unconfirmed event', () => {
    const events = createEvent('growth-2015', { status: 'unconfirmed', effects: [createEffect()] })

    expect(csvOf({ 'events/growth-2015.yaml': events })).toEqual([
      'link,from,to,level,cause',
      'aa-bb,2013-01-01,,2,opening',
      '',
    ])
  })
})

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['a "quote"', '"a ""quote"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['-2', "'-2"],
    ['@x,y', '"\'@x,y"'],
    ['a-b', 'a-b'],
  ])('%s is written as %s', (text, expected) => {
    expect(csvCell(text)).toBe(expected)
  })
})
