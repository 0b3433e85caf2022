import type { Outcome } from '@/scene/outcomes/read-outcome'
import { numberWords } from '@/scene/outcomes/reading'
import { valueRows } from '@/scene/outcomes/value-rows'
import { outcomeLaneWords } from '@/words/outcome-lanes'
import { say } from '@/words/say'
import styles from './details.module.css'
import { periodNames } from './period-names'

/** All figures of a series, the latest first. */
export function ValueTable({ outcome }: { readonly outcome: Outcome }) {
  const { lines, series } = outcome
  const words = outcomeLaneWords.values
  const names = periodNames(series)
  const rows = valueRows(outcome)
  const hasProvisional = rows.some(({ isProvisional }) => isProvisional)
  return (
    <>
      <table className={styles.values}>
        <caption className="visually-hidden">{say(series.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
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
                {names.get(period)}
                {isProvisional && <abbr title={words.provisional}> {words.provisionalMark}</abbr>}
              </th>
              {values.map((value, i) => (
                <td key={lines[i]?.id}>
                  {value === null ? <span>{words.missing}</span> : numberWords(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasProvisional && <p className={styles.quiet}>{words.provisionalNote}</p>}
    </>
  )
}
