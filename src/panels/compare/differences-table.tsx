import { changeDetails, comparisonTitle, sideWords, stateWords } from '@/report/compare-words'
import { commodityName } from '@/report/record-words'
import { whatIfCaution } from '@/report/what-if-words'
import type { Comparison, Scene } from '@/scene/scene'
import { select, setCompare } from '@/store/view-store'
import { Button } from '@/ui/button'
import { compareWords } from '@/words/compare'
import { say } from '@/words/say'
import { Swatch } from '../inspector/swatch'
import { Causes } from './causes'
import styles from './compare.module.css'
import { KindCounts } from './kind-counts'
import { KindMark } from './kind-mark'

interface DifferencesTableProps {
  readonly scene: Scene
  readonly comparison: Comparison
}

/** Every link of the comparison, both sides in words: what the map marks, as a table. */
export function DifferencesTable({ scene, comparison }: DifferencesTableProps) {
  const { index } = scene
  const sides = sideWords(scene, comparison)
  const { route, flows, change, because } = compareWords.columns
  const heads = [route, flows, sides.before, sides.after, change, because]
  return (
    <section aria-labelledby="differences">
      <div className={styles.tableHead}>
        <h2 id="differences" className={styles.tableTitle}>
          {comparisonTitle(scene, comparison)}
        </h2>
        <Button tone="quiet" onClick={() => setCompare(null)}>
          {compareWords.stop}
        </Button>
      </div>
      <KindCounts comparison={comparison} />
      {scene.whatIf && <p className={styles.quiet}>{whatIfCaution(scene.whatIf)}</p>}
      <section className={styles.scroll} aria-label={compareWords.differencesScrollable}>
        <table className={styles.table} aria-label={compareWords.differences}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.rows.map((row) => {
              const { link } = row
              return (
                <tr key={link.id} data-kind={row.kind}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.open}
                      onClick={() => select({ kind: 'link', id: link.id })}
                    >
                      {say(link.title)}
                    </button>
                  </th>
                  <td className={styles.commodity}>
                    <Swatch index={scene.index} commodity={link.commodity} lengthPx={18} />{' '}
                    {commodityName(index, link.commodity)}
                  </td>
                  <td>{stateWords(index, link, row.before)}</td>
                  <td>{stateWords(index, link, row.after)}</td>
                  <td>
                    <KindMark kind={row.kind} />
                    <span className={styles.change}>
                      {changeDetails(scene.index, link.commodity, row)}
                    </span>
                  </td>
                  <td>
                    <Causes scene={scene} comparison={comparison} row={row} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
