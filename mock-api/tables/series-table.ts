import type { Series } from '../../src/model/schema/history'
import { firstDay, PRECISIONS, precisionOf } from './dated'
import { bind, type Column, idList } from './table'

interface SeriesRow {
  readonly series: Series
  readonly line: Series['lines'][number]
  readonly point: Series['lines'][number]['points'][number]
}

/** Of every series. */
const COLUMNS: readonly Column<SeriesRow>[] = [
  {
    name: 'series',
    type: 'string',
    description: 'Id of the series.',
    read: ({ series }) => series.id,
  },
  {
    name: 'line',
    type: 'string',
    description: 'Id of the line, where the series has several.',
    read: ({ line }) => line.id,
  },
  {
    name: 'line_name',
    type: 'string',
    description: 'Name of the line.',
    read: ({ line }) => line.name.en,
  },
  {
    name: 'date',
    type: 'date',
    description: 'First day that the value stands for; of a 12-month sum that of its last month.',
    read: ({ point }) => firstDay(point.date),
  },
  {
    name: 'date_precision',
    type: 'string',
    description: 'Whether the value stands for a day, a month or a year.',
    oneOf: PRECISIONS,
    read: ({ point }) => precisionOf(point.date),
  },
  {
    name: 'value',
    type: 'number',
    description: 'The figure; empty where it is withheld or not available, never zero.',
    read: ({ point }) => point.value,
  },
  {
    name: 'provisional',
    type: 'boolean',
    description: 'Whether the figure may still change.',
    read: ({ point }) => point.provisional ?? false,
  },
  {
    name: 'unit',
    type: 'string',
    description: 'What is counted.',
    read: ({ series }) => series.unit.en,
  },
  {
    name: 'frequency',
    type: 'string',
    description: 'What stretch a value stands for.',
    oneOf: ['step', 'monthly', '12-months-ending', 'fiscal-year', 'annual'],
    read: ({ series }) => series.frequency,
  },
  {
    name: 'measured_by',
    type: 'string',
    description: 'Who measured it.',
    read: ({ series }) => series.source.en,
  },
  {
    name: 'sources',
    type: 'string',
    description: 'Ids of its sources, with spaces between.',
    read: ({ series }) => idList(series.sources),
  },
]

/** The table of one series: a row for each line and point. */
export function seriesTable(series: Series) {
  return bind<SeriesRow>({
    name: series.id,
    title: series.title.en,
    description: [series.title.en, series.unit.en, ...series.caveats.map(({ en }) => en)].join(
      '. ',
    ),
    key: null,
    columns: COLUMNS,
    rowsOf: () =>
      series.lines.flatMap((line) => line.points.map((point) => ({ series, line, point }))),
  })
}
