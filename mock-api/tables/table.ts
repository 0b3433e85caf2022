import { type CsvValue, csvText } from '../../src/model/csv'
import { creditOf } from '../../src/report/credit'
import type { Content } from '../content/content'

/** As a Data Package names types of fields. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

export interface Column<Row> {
  readonly name: string
  readonly type: FieldType
  /** One sentence: what a value says, and what an empty cell means. */
  readonly description: string
  /** Every value that there can be, where they are few. */
  readonly oneOf?: readonly string[]
  /** The table and column that its values are found in. */
  readonly refersTo?: readonly [table: string, column: string]
  readonly read: (row: Row) => CsvValue
}

/** A table with one row a record: read by one line of pandas or DuckDB. */
export interface Table<Row> {
  /** Of its file: `effects`. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** The column that names a row; null where several do. */
  readonly key: string | null
  readonly columns: readonly Column<Row>[]
  readonly rowsOf: (content: Content) => readonly Row[]
}

/** A table with its rows bound in, so that tables of different rows stand in one list. */
export interface BoundTable {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly key: string | null
  readonly columns: readonly Omit<Column<never>, 'read'>[]
  readonly csvOf: (content: Content) => string
}

/** What every row carries: rows are copied out of files. */
const ORIGIN = [
  {
    name: 'data_version',
    type: 'string',
    description: 'Version of the data that the row was taken from.',
  },
  { name: 'license', type: 'string', description: 'Under which licence the row may be used.' },
] as const

export function bind<Row>(table: Table<Row>): BoundTable {
  const { columns, rowsOf, ...head } = table
  return {
    ...head,
    columns: [...columns.map(({ read: _, ...column }) => column), ...ORIGIN],
    csvOf: (content) =>
      csvText([
        [...columns, ...ORIGIN].map(({ name }) => name),
        ...rowsOf(content).map((row) => [
          ...columns.map(({ read }) => read(row)),
          content.chain.version,
          creditOf(content.chain).licence.name,
        ]),
      ]),
  }
}

/** Ids in one cell; no id holds a space. */
export const idList = (ids: readonly string[]): string => ids.join(' ')
