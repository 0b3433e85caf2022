import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import type { Series } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
  createPlace,
} from '../../../test/support/create-chain'
import { differenceTable } from './difference-table'
import { eventTable } from './event-table'
import { type ExportTable, tableCsv } from './export-table'
import { ledgerTable } from './ledger-table'
import { linkTable } from './link-table'
import { provenanceOf } from './provenance'
import { seriesTable } from './series-table'
import { stateJson } from './state-json'

const ADDRESS = 'https://example.org/?t=2020-01-01'
const en = (text: string) => ({ en: text })

const index = indexChain(
  createChain({
    places: [
      createPlace('cn', { name: en('China') }),
      createPlace('us', { name: en('United States') }),
    ],
    links: [createLink('drug', 3), createLink('quiet', 'not-described')],
    events: [
      createEvent(
        'control',
        '2019-04-01',
        [
          createEffect('drug', '2019-05', { to: 1 }, { basis: en('fell'), sources: ['law'] }),
          createEffect('drug', '2019-06-01', { push: 'down' }, { sources: ['mail', 'law'] }),
        ],
        { effective: '2019-05-01', actors: ['china', 'un'], sources: ['law'] },
      ),
      createEvent('later', '2021-01-01'),
    ],
  }),
)
const source = (id: string, patch: Partial<Source> = {}): Source => ({
  id,
  publisher: `Publisher ${id}`,
  title: `Title ${id}`,
  date: '2019-05',
  url: `https://example.org/${id}`,
  kind: 'official',
  seen: 'full',
  ...patch,
})
const sources = new Map(
  [source('law'), source('mail', { kind: 'reprint' }), source('s', { date: null })].map((one) => [
    one.id,
    one,
  ]),
)
const deaths: Series = {
  id: 'deaths',
  title: en('Deaths'),
  unit: en('deaths'),
  frequency: '12-months-ending',
  verified: true,
  source: en('CDC'),
  sources: ['s'],
  caveats: [en('A sum.'), en('Provisional.')],
  slow: en('Slow.'),
  lines: [
    {
      id: 'reported',
      name: en('Reported'),
      points: [
        { date: '2020-01', value: 5 },
        { date: '2020-02', value: null, provisional: true },
      ],
    },
  ],
}
const sceneOf = (patch: Partial<ViewState> = {}) =>
  createSceneBuilder(index)({ ...DEFAULT_VIEW, day: toDay('2020-01-01'), ...patch })
const fields = (table: ExportTable | null) => table?.records.map((record) => record.fields)

describe('the table of links', () => {
  it('tells level, since when, because of what, pressure, and the sources of both', () => {
    expect(linkTable(sceneOf()).records).toEqual([
      {
        fields: {
          link: 'drug',
          title: 'drug',
          commodity: 'Finished drug',
          from: 'China',
          to: 'United States',
          level: 1,
          levelWords: 'minor',
          since: '2019-05-01',
          sinceWords: 'May 2019',
          becauseOf: 'control',
          becauseTitle: 'Title of control',
          basis: 'fell',
          evidence: 'official',
          measuresDown: 1,
          measuresUp: 0,
          measuresMixed: 0,
          actualLevel: null,
        },
        sources: ['law', 'mail'],
      },
    ])
  })

  it('tells the opening level as such, and in a what-if what is actual beside it', () => {
    expect(fields(linkTable(sceneOf({ off: ['control'] })))).toMatchObject([
      {
        level: 3,
        since: '2013-01-01',
        sinceWords: 'the start (2013)',
        becauseOf: 'opening',
        becauseTitle: 'unchanged since the start (2013)',
        basis: 'said so',
        actualLevel: 1,
      },
    ])
  })
})

describe('the table of events', () => {
  it('has those in force, with their dates as stated and the links they act on', () => {
    expect(eventTable(sceneOf()).records).toEqual([
      {
        fields: {
          event: 'control',
          date: '2019-04-01',
          inForceFrom: '2019-05-01',
          until: null,
          kind: 'Control',
          actors: ['China', 'United Nations'],
          title: 'Title of control',
          summary: 'Summary of control.',
          links: ['drug'],
          inArticle: true,
          status: 'verified',
          outcome: null,
          note: null,
        },
        sources: ['law', 'mail'],
      },
    ])
  })
})

describe('the table of a ledger', () => {
  it('is there for a selected link only', () => {
    expect(ledgerTable(sceneOf())).toBeNull()
    expect(ledgerTable(sceneOf({ selection: { kind: 'event', id: 'control' } }))).toBeNull()
  })

  it('starts with the opening and has every effect in order, with the level before and after', () => {
    const table = ledgerTable(sceneOf({ selection: { kind: 'link', id: 'drug' } }))
    expect(
      fields(table)?.map((row) => [row.onset, row.becauseOf, row.levelBefore, row.levelAfter]),
    ).toEqual([
      ['2013-01-01', 'opening', null, 3],
      ['2019-05', 'control', 3, 1],
      ['2019-06-01', 'control', 1, 1],
    ])
    expect(fields(table)?.map(({ change }) => change)).toEqual([
      null,
      'minor',
      'said to restrict it',
    ])
  })
})

describe('the table of differences', () => {
  it('is there while something is compared', () => {
    expect(differenceTable(sceneOf())).toBeNull()
  })

  it('has each link on both sides, what changed, because of what, and the sources of that', () => {
    const scene = sceneOf({ off: ['control'], compare: 'actual' })
    expect(differenceTable(scene)?.records).toEqual([
      {
        fields: {
          link: 'drug',
          title: 'drug',
          commodity: 'Finished drug',
          from: 'China',
          to: 'United States',
          levelBefore: 1,
          levelBeforeWords: 'minor',
          levelAfter: 3,
          levelAfterWords: 'major',
          change: 'stronger',
          changeWords: 'stronger by 2 steps; 1 fewer measure restricting',
          steps: 2,
          measuresDown: -1,
          measuresUp: 0,
          measuresMixed: 0,
          becauseOf: ['control'],
          becauseTitles: ['Title of control (switched off)'],
        },
        sources: ['law', 'mail'],
      },
    ])
  })
})

describe('the table of series', () => {
  it('has a row a point; a missing value stays missing', () => {
    const shared = {
      series: 'deaths',
      title: 'Deaths',
      line: 'reported',
      lineName: 'Reported',
      unit: 'deaths',
      frequency: '12-months-ending',
      verified: true,
      measuredBy: 'CDC',
      slow: 'Slow.',
      caveats: ['A sum.', 'Provisional.'],
    }
    expect(fields(seriesTable([deaths]))).toEqual([
      { ...shared, date: '2020-01', value: 5, provisional: false },
      { ...shared, date: '2020-02', value: null, provisional: true },
    ])
  })
})

describe('a table as CSV', () => {
  const provenance = provenanceOf(sceneOf({ off: ['control'] }), ADDRESS)
  const table: ExportTable = {
    columns: ['value', 'text', 'list'],
    records: [
      { fields: { value: -2, text: '=1+1', list: ['a', 'b'] }, sources: ['law', 'mail', 's'] },
    ],
  }

  it('marks itself as UTF-8, and says in every row where it is from', () => {
    const note =
      'what-if with 1 event off: Title of control (1 April 2019); described effects taken out, not a forecast'
    expect(tableCsv(table, provenance, sources)).toBe(
      '\uFEFFvalue,text,list,sources,day,dayIsVerified,dataVersion,scope,voices,whatIf,comparedWith,address\r\n' +
        "-2,'=1+1,a | b," +
        '"Publisher law, “Title law”, 2019-05, https://example.org/law | ' +
        'Publisher mail, “Title mail”, 2019-05 | ' +
        'Publisher s, “Title s”, undated, https://example.org/s",' +
        `2020-01-01,true,2026.1.1,country,all sources,"${note}",,${ADDRESS}\r\n`,
    )
  })

  it('keeps its head when there is nothing to tell', () => {
    expect(tableCsv({ ...table, records: [] }, provenance, sources)).toMatch(/^\uFEFFvalue,.*\r\n$/)
  })
})

describe('the state as JSON', () => {
  const scene = sceneOf({ selection: { kind: 'link', id: 'drug' }, compare: toDay('2018-06-01') })
  const state = JSON.parse(stateJson(scene, { address: ADDRESS, sources, series: [deaths] }))

  it('says what it is a state of', () => {
    expect(state).toMatchObject({
      product: 'Chokepoint',
      chain: { id: 'test', title: 'Test chain' },
      day: '2020-01-01',
      dataVersion: '2026.1.1',
      verifiedUntil: '2026-07-01',
      comparedWith: '2018-06-01',
      address: ADDRESS,
      eventsOff: [],
      leversOn: [],
      selected: 'link:drug',
    })
  })

  it('holds the same records as the tables, and the series as they are', () => {
    expect(state.links).toHaveLength(1)
    expect(state.links[0]).toMatchObject({ link: 'drug', level: 1, sources: ['law', 'mail'] })
    expect(state.events[0]).toMatchObject({ event: 'control', actors: ['China', 'United Nations'] })
    expect(state.ledger).toHaveLength(3)
    expect(state.differences).toMatchObject([{ link: 'drug', levelBefore: 3, levelAfter: 1 }])
    expect(state.series).toEqual([deaths])
  })

  it('lists each source once, with an address only where it may be linked to', () => {
    expect(state.sources).toEqual([
      {
        id: 'law',
        publisher: 'Publisher law',
        title: 'Title law',
        date: '2019-05',
        url: 'https://example.org/law',
        kind: 'official',
      },
      {
        id: 'mail',
        publisher: 'Publisher mail',
        title: 'Title mail',
        date: '2019-05',
        url: null,
        kind: 'reprint',
      },
      {
        id: 's',
        publisher: 'Publisher s',
        title: 'Title s',
        date: null,
        url: 'https://example.org/s',
        kind: 'official',
      },
    ])
  })

  it('has no ledger where no link is selected, and no differences where nothing is compared', () => {
    const other = JSON.parse(stateJson(sceneOf(), { address: ADDRESS, sources, series: [] }))
    expect([other.ledger, other.differences, other.selected]).toEqual([null, null, null])
  })
})
