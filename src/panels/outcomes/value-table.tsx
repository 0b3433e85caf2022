import type { Outcome } from '@/scene/outcomes/read-outcome'
import { numberWords } from '@/scene/outcomes/reading'
import { valueRows } from '@/scene/outcomes/value-rows'
import { say } from '@/words/say'
import styles from './details.module.css'

/** "2024", "August 2024": a period without the words that every row would repeat. */
function rowName(period: string): string {
  return period.replace(/^(?:in|12 months ending|since) /, '')
}

/** All figures of a series, the latest first. */
export function ValueTable({ outcome }: { readonly outcome: Outcome }) {
  const { lines, series } = outcome
  const rows = valueRows(outcome)
  const hasProvisional = rows.some(({ isProvisional }) => isProvisional)
  return (
    <>
      <table className={styles.values}>
        <caption className="visually-hidden">{say(series.title)}</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            {lines.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, values, isProvisional }) => (
            <tr key={period}>
              <th scope="row">
                {rowName(period)}
                {isProvisional && <abbr title="provisional"> p</abbr>}
              </th>
              {values.map((value, i) => (
                <td key={lines[i]?.id}>
                  {value === null ? <span>not available</span> : numberWords(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasProvisional && <p className={styles.quiet}>p: provisional, still to be revised.</p>}
    </>
  )
}
