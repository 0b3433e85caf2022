import { isDifferent } from '@/model/difference'
import { changeDetails, sideWords, stateWords } from '@/report/compare-words'
import type { Comparison, LinkDifference, Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { compareWords } from '@/words/compare'
import { say } from '@/words/say'
import { Swatch } from '../inspector/swatch'
import { Causes } from './causes'
import styles from './compare.module.css'
import { KindMark } from './kind-mark'

interface DifferencesListProps {
  readonly scene: Scene
  readonly comparison: Comparison
}

function DifferenceRow({
  scene,
  comparison,
  row,
}: DifferencesListProps & { readonly row: LinkDifference }) {
  const { link } = row
  const sides = sideWords(scene, comparison)
  return (
    <li className={styles.row}>
      <p className={styles.rowHead}>
        <Swatch index={scene.index} commodity={link.commodity} lengthPx={16} />
        <button
          type="button"
          className={styles.open}
          onClick={() => select({ kind: 'link', id: link.id })}
        >
          {say(link.title)}
        </button>
        <KindMark kind={row.kind} />
      </p>
      <dl className={styles.sides}>
        <dt>{sides.before}</dt>
        <dd>{stateWords(scene.index, link, row.before)}</dd>
        <dt>{sides.after}</dt>
        <dd>
          <strong>{stateWords(scene.index, link, row.after)}</strong>
          <span className={styles.quiet}> {changeDetails(scene.index, link.commodity, row)}</span>
        </dd>
        <dt>{compareWords.columns.because}</dt>
        <dd>
          <Causes scene={scene} comparison={comparison} row={row} />
        </dd>
      </dl>
    </li>
  )
}

/** What differs, route by route, where there is no room for a table. */
export function DifferencesList({ scene, comparison }: DifferencesListProps) {
  const different = comparison.rows.filter(isDifferent)
  const same = comparison.rows.filter((row) => !isDifferent(row))
  return (
    <>
      <ul className={styles.rows} aria-label={compareWords.differences}>
        {different.map((row) => (
          <DifferenceRow key={row.link.id} scene={scene} comparison={comparison} row={row} />
        ))}
      </ul>
      {same.length > 0 && (
        <details className={styles.more}>
          <summary>{compareWords.routesTheSame(same.length)}</summary>
          <ul className={styles.causes} aria-label={compareWords.theSame}>
            {same.map(({ link, after }) => (
              <li key={link.id}>
                {say(link.title)}{' '}
                <span className={styles.quiet}>{stateWords(scene.index, link, after)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
