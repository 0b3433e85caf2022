import { beforeAll, describe, expect, it } from 'vitest'
import { type ChainIndex, causeId, indexChain } from '@/model/chain-index'
import { ACTUAL, type By, type Choices } from '@/model/choices'
import { formatIsoDay, toDay } from '@/model/day'
import { historyOf, levelRows, segmentAt } from '@/model/history'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'

let index: ChainIndex

beforeAll(async () => {
  const { contents } = await loadContent(DATA_FOLDER)
  const content = contents.find(({ chain }) => chain.id === 'fentanyl')
  if (!content) throw new Error('no chain fentanyl')
  index = indexChain(content.chain)
})

function walk(linkId: string, by: By = 'all', patch: Partial<Choices> = {}): string[] {
  const link = index.links.get(linkId)
  if (!link) throw new Error(`no link ${linkId}`)
  const rows = levelRows(historyOf(index, link, { ...ACTUAL, by, ...patch }))
  return rows
    .filter(({ level }) => level !== 'not-described')
    .map(({ from, level, cause }) => `${formatIsoDay(from)} ${level} ${cause}`)
}

/** Written by hand from the sources’ wording; docs/content.md says how levels are judged. */
describe('the history an expert would check', () => {
  it('finished drug from China by mail: main source, then beside Mexico, then a small part', () => {
    expect(walk('cn-us-finished')).toEqual([
      '2013-01-01 4 opening',
      '2017-01-01 3 border-share-grows-2017',
      '2019-05-01 1 china-class-control-2019',
    ])
    expect(walk('cn-us-finished', 'article')).toEqual([
      '2013-01-01 3 opening',
      '2019-05-01 0 china-class-control-2019',
    ])
  })

  it('precursors to Mexico: growing before 2019, dominant and unmoved since', () => {
    expect(walk('cn-mx-precursors')).toEqual([
      '2014-01-01 2 precursors-to-mexico-described-2014',
      '2019-05-01 4 shift-to-precursors-2019',
    ])
    expect(walk('cn-mx-precursors', 'article')).toEqual(['2019-05-01 4 shift-to-precursors-2019'])
  })

  it('finished drug from Mexico: dominant since about 2019; the article gives it no rank', () => {
    expect(walk('mx-us-finished')).toEqual([
      '2014-01-01 3 illicit-fentanyl-wave-begins',
      '2019-05-01 4 shift-to-precursors-2019',
    ])
    expect(walk('mx-us-finished', 'article')).toEqual([
      '2019-05-01 not-rated shift-to-precursors-2019',
    ])
  })

  it('US–China cooperation: swings with relations, none from August 2022 to November 2023', () => {
    const levels = walk('us-cn-cooperation').map((row) => row.split(' ').slice(0, 2).join(' '))
    expect(levels).toEqual([
      '2013-01-01 1',
      '2016-09-03 2',
      '2017-12-28 3',
      '2019-08-01 2',
      '2019-11-07 3',
      '2020-01-01 2',
      '2021-01-01 1',
      '2022-08-05 0',
      '2023-11-15 2',
      '2024-06-18 3',
      '2025-02-04 2',
      '2025-12-05 3',
    ])
  })

  it('US–Mexico cooperation: working from the first claimed results, partial under the tariffs', () => {
    expect(walk('us-mx-cooperation')).toEqual([
      '2013-01-01 not-rated opening',
      '2021-10-08 2 us-mexico-security-dialogue-2021',
      '2022-10-13 3 us-mexico-security-dialogue-2022',
      '2025-02-01 2 us-mexico-cooperation-disputed-2025',
      '2025-09-03 3 us-mexico-security-group-2025',
    ])
  })

  it('official sources keep China’s controls of 2024 and 2025, each once with the UN listing', () => {
    const link = index.links.get('cn-mx-precursors')
    if (!link) throw new Error('no link')
    const history = historyOf(index, link, { ...ACTUAL, by: 'official' })
    const { pressure } = history.stateOf(segmentAt(history, toDay('2025-08-01')))
    const steps = pressure.down.map((measure) => measure.map(({ cause }) => causeId(cause)))
    expect(steps).toContainEqual([
      'un-controls-three-precursors-2022',
      'china-controls-three-precursors-2024',
    ])
    expect(steps).toContainEqual([
      'un-controls-two-precursors-2024',
      'china-controls-two-precursors-2025',
    ])
  })

  it('without the class control of 2019 the drug still comes by mail and precursors do not take over', () => {
    const off = { off: new Set(['china-class-control-2019']) }
    expect(walk('cn-us-finished', 'all', off).at(-1)).toBe('2017-01-01 3 border-share-grows-2017')
    expect(walk('cn-mx-precursors', 'all', off).at(-1)).toMatch(/^2014-01-01 2 /)
  })
})
