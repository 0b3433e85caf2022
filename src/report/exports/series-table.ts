import type { Series } from '@/model/schema/history'
import { say } from '@/words/say'
import type { ExportRecord, ExportTable } from './export-table'

const COLUMNS = [
  'series',
  'title',
  'line',
  'lineName',
  'date',
  'value',
  'unit',
  'frequency',
  'provisional',
  'verified',
  'measuredBy',
  'slow',
  'caveats',
]

function pointRecords(series: Series): ExportRecord[] {
  const shared = {
    series: series.id,
    title: say(series.title),
    unit: say(series.unit),
    frequency: series.frequency,
    verified: series.verified,
    measuredBy: say(series.source),
    slow: series.slow ? say(series.slow) : null,
    caveats: series.caveats.map(say),
  }
  return series.lines.flatMap(({ id, name, points }) =>
    points.map(({ date, value, provisional = false }) => ({
      fields: { ...shared, line: id, lineName: say(name), date, value, provisional },
      sources: series.sources,
    })),
  )
}

/**
 * The values of outcome series, one row a point; a missing value is empty, never zero. `line`
 * keeps reported and predicted counts apart, and the caveats stay with every value.
 */
export function seriesTable(series: readonly Series[]): ExportTable {
  return { columns: COLUMNS, records: series.flatMap(pointRecords) }
}
