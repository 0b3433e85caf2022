import type { Fault } from '@/drawing/score/drawn-map'

/** One picture with what is wrong with it. */
export interface Judged {
  readonly day: string
  readonly scope: string
  readonly picture: string
  readonly faults: readonly Fault[]
  readonly total: number
}

interface Asked {
  readonly isWhole: boolean
  readonly pictures: readonly string[]
  readonly scopes: readonly string[]
}

const WORST = 10
const FAULTS_SHOWN = 4

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

function printRows(rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(cell.length, widest[i] ?? 0)),
    [],
  )
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    )
    console.log(cells.join('  '))
  }
}

/** Mean total of a picture, by size and scope, with the worst day of each. */
function printTotals(judged: readonly Judged[], { pictures, scopes }: Asked): void {
  const rows = pictures.flatMap((picture) =>
    scopes.map((scope) => {
      const here = judged.filter((each) => each.picture === picture && each.scope === scope)
      const worst = here.reduce<Judged | null>(
        (most, each) => (most && most.total >= each.total ? most : each),
        null,
      )
      const totals = here.map(({ total }) => total)
      return [
        `${picture} ${scope}`,
        mean(totals).toFixed(1),
        (worst?.total ?? 0).toFixed(1),
        worst?.day ?? '',
      ]
    }),
  )
  printRows([['picture', 'mean', 'worst', 'on'], ...rows])
  console.log(`\nall: ${mean(judged.map(({ total }) => total)).toFixed(1)}`)
}

/** How much of the totals is due to each kind of fault, a picture. */
function printKinds(judged: readonly Judged[], { scopes }: Asked): void {
  const kinds = [...new Set(judged.flatMap(({ faults }) => faults.map(({ kind }) => kind)))]
  const weightIn = (kind: string, scope: string) =>
    mean(
      judged
        .filter((each) => each.scope === scope)
        .map(({ faults }) =>
          faults.reduce((sum, fault) => (fault.kind === kind ? sum + fault.weight : sum), 0),
        ),
    )
  const rows = kinds.map((kind) => [kind, ...scopes.map((scope) => weightIn(kind, scope))] as const)
  rows.sort((a, b) => Number(b[1]) + Number(b[2] ?? 0) - Number(a[1]) - Number(a[2] ?? 0))
  printRows([
    ['fault, a picture', ...scopes],
    ...rows.map(([kind, ...weights]) => [
      kind,
      ...weights.map((weight) => Number(weight).toFixed(2)),
    ]),
  ])
}

function printWorst(judged: readonly Judged[]): void {
  const worst = [...judged].sort((a, b) => b.total - a.total).slice(0, WORST)
  for (const { day, scope, picture, total, faults } of worst) {
    console.log(`${total.toFixed(1)}  ${day}  ${scope}  ${picture}`)
    for (const { kind, about, weight } of faults.slice(0, FAULTS_SHOWN)) {
      console.log(`    ${weight.toFixed(1)} ${kind}: ${about}`)
    }
  }
}

/** The scores as text: totals, kinds of faults, and the worst pictures with their worst faults. */
export function printTables(judged: readonly Judged[], asked: Asked): void {
  const days = new Set(judged.map(({ day }) => day)).size
  console.log(`${judged.length} pictures of ${days} ${asked.isWhole ? 'event days' : 'days'}\n`)
  printTotals(judged, asked)
  console.log('')
  printKinds(judged, asked)
  console.log('\nthe worst:')
  printWorst(judged)
}
