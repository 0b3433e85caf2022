import { type CsvValue, csvText } from '@/model/csv'
import type { Source } from '@/model/schema/network'
import { sourceText } from './cited-source'
import type { Provenance } from './provenance'

/** What a field of a record may hold; lists become one cell each. */
type ExportValue = CsvValue | readonly string[]

/** One row: its fields by name, and the ids of the sources it rests on. */
export interface ExportRecord {
  readonly fields: Readonly<Record<string, ExportValue>>
  readonly sources: readonly string[]
}

/** Rows of one kind, before they become text: CSV and JSON are written from the same ones. */
export interface ExportTable {
  readonly columns: readonly string[]
  readonly records: readonly ExportRecord[]
}

/** Excel reads a CSV file as UTF-8 only where it starts so; else "López" turns into "LÃ³pez". */
const BYTE_ORDER_MARK = '\uFEFF'

/** Between the items of a list in one cell; no text of the data holds it. */
const BETWEEN_ITEMS = ' | '

function cellOf(value: ExportValue | undefined): CsvValue {
  if (value === undefined) return null
  return typeof value === 'object' && value !== null ? value.join(BETWEEN_ITEMS) : value
}

/**
 * A table as a CSV file: its own columns, then the sources of each row in words, then what the
 * whole file was taken from. That stands in every row, because a line above the head would break
 * readers of CSV, and because rows are copied out of files.
 */
export function tableCsv(
  { columns, records }: ExportTable,
  provenance: Provenance,
  sources: ReadonlyMap<string, Source>,
): string {
  const origin = Object.entries(provenance)
  const head = [...columns, 'sources', ...origin.map(([name]) => name)]
  const rows = records.map((record) => [
    ...columns.map((column) => cellOf(record.fields[column])),
    record.sources.map((id) => sourceText(sources, id)).join(BETWEEN_ITEMS),
    ...origin.map(([, value]) => cellOf(value)),
  ])
  return BYTE_ORDER_MARK + csvText([head, ...rows])
}
