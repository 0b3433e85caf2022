import type { Content } from '../content/content'
import { json, ofChain, perChain } from '../find-answer'
import { JSON_TYPE, type Params, type Route } from '../route'
import { dataPackage } from './data-package'
import { seriesTable } from './series-table'
import { TABLES } from './tables'

const CSV_TYPE = 'text/csv; charset=utf-8; header=present'

const perSeries = (contents: readonly Content[]): Params[] =>
  contents.flatMap(({ chain, series }) => series.map(({ id }) => ({ chain: chain.id, series: id })))

/** The same data as tables, for spreadsheets and notebooks. */
export const TABLE_ROUTES: readonly Route[] = [
  {
    template: '/chains/{chain}/datapackage.json',
    title: 'The tables of a chain',
    description:
      'A Data Package: where each table lies, what each column says, how they refer to each other, the licence and the citation.',
    mediaType: JSON_TYPE,
    schema: 'DataPackage',
    instances: perChain,
    answer: ofChain((content) => json(dataPackage(content))),
  },
  ...TABLES.map(
    (table): Route => ({
      template: `/chains/{chain}/${table.name}.csv`,
      title: table.name === 'levels' ? table.title : `${table.title} as a table`,
      description: table.description,
      mediaType: CSV_TYPE,
      schema: null,
      columns: table.columns,
      instances: perChain,
      answer: ofChain((content) => ({ body: table.csvOf(content) })),
    }),
  ),
  {
    template: '/chains/{chain}/series/{series}.csv',
    title: 'A measured series as a table',
    description: 'A row for each line and point of a series.',
    mediaType: CSV_TYPE,
    schema: null,
    instances: perSeries,
    answer: ofChain((content, { series: id = '' }) => {
      const found = content.series.find((series) => series.id === id)
      if (found) return { body: seriesTable(found).csvOf(content) }
      return { missing: 'series', id, known: content.series.map((series) => series.id) }
    }),
  },
]
