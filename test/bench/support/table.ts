import type { Budget, Findings, Row } from './measure'
import { spreadOf } from './spread'

type Cells = readonly string[]

const HEAD: Cells = ['', 'median', 'min', 'max', 'n', 'budget', '']

/** Three digits that count: a time of 0.0123 ms and one of 2,345 ms both stay readable. */
function formatNumber(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  if (Math.abs(value) >= 10) return value.toFixed(1)
  return Math.abs(value) >= 1 ? value.toFixed(2) : value.toPrecision(3)
}

function formatBudget(budget: Budget | undefined): string {
  if (!budget) return ''
  return 'most' in budget ? `≤ ${budget.most}` : `≥ ${budget.least}`
}

/** Whether the median keeps the budget; a verdict for readers, never for a build. */
function verdictOn(budget: Budget | undefined, median: number): string {
  if (!budget) return ''
  const isKept = 'most' in budget ? median <= budget.most : median >= budget.least
  return isKept ? 'kept' : 'MISSED'
}

function cellsOf({ what, unit, samples, budget }: Row): Cells {
  const { median, min, max, count } = spreadOf(samples)
  return [
    what,
    `${formatNumber(median)} ${unit === 'x' ? '×' : unit}`,
    count > 1 ? formatNumber(min) : '',
    count > 1 ? formatNumber(max) : '',
    String(count),
    formatBudget(budget),
    verdictOn(budget, median),
  ]
}

function align(rows: readonly Cells[]): string[] {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, i) =>
        i === 0 || i > 4 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** All findings as one table with aligned columns; notes stand below the part they belong to. */
export function formatTable(parts: readonly { title: string; findings: Findings }[]): string {
  const cells = parts.flatMap(({ findings }) => findings.rows.map(cellsOf))
  const [head, ...lines] = align([HEAD, ...cells])
  const text: string[] = [head ?? '']
  for (const { title, findings } of parts) {
    text.push('', title, ...lines.splice(0, findings.rows.length))
    text.push(...findings.notes.map((note) => `    ${note}`))
  }
  return text.join('\n')
}
