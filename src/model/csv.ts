/** What a cell of a table may hold; null is an empty cell. */
export type CsvValue = string | number | boolean | null

/**
 * How a text begins that a spreadsheet would run as a formula (OWASP, "CSV Injection"). The
 * full-width signs count as well: with Chinese or Japanese settings they start formulas too.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * One cell as RFC 4180 wants it. A text that would run as a formula gets an apostrophe in front;
 * a number never does, so that -2 stays a number. Numbers that are not finite are left empty.
 */
export function csvCell(value: CsvValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : ''
  if (typeof value !== 'string') return value === null ? '' : `${value}`
  const inert = FORMULA_START.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** A table as RFC 4180 wants it: the names of the columns are the first row, each row ends in CRLF. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}
