import { useState } from 'react'
import {
  becauseWords,
  commodityName,
  linkLevelWord,
  measureCounts,
  sinceWords,
} from '@/report/record-words'
import type { TermId } from '@/report/terms'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { series } from '@/words/joined'
import { say } from '@/words/say'
import { tableViewWords } from '@/words/table-view'
import { Swatch } from '../inspector/swatch'
import styles from './links-table.module.css'
import { SortHead } from './sort-head'
import { type LinkColumn, type LinkRow, type Sorting, sortLinkRows, titleOf } from './sort-links'

interface Column {
  readonly id: LinkColumn
  /** What its name means, where that has to be learnt. */
  readonly term?: TermId
}

const COLUMNS: readonly Column[] = [
  { id: 'link', term: 'route' },
  { id: 'commodity' },
  { id: 'from' },
  { id: 'to' },
  { id: 'level', term: 'level' },
  { id: 'measures', term: 'measure' },
  { id: 'since' },
  { id: 'because' },
]

function rowsOf(scene: Scene): LinkRow[] {
  return scene.links.map((link) => {
    return {
      link,
      title: titleOf(link),
      commodity: commodityName(scene.index, link.link.commodity),
      from: say(link.from.name),
      to: say(link.to.name),
      level: linkLevelWord(scene.index, link.link, link.state.level),
      measures: series(measureCounts(scene.index, link.link.commodity, link.state)),
      sinceDay: link.since,
      since: sinceWords(scene.index, link.since, link.state.cause),
      because: becauseWords(scene.index, link),
    }
  })
}

function nextSorting(sorting: Sorting | null, column: LinkColumn): Sorting | null {
  if (sorting?.column !== column) return { column, isDescending: false }
  return sorting.isDescending ? null : { column, isDescending: true }
}

/** The map as a table: the same links, the same day, reachable without a pointer or WebGL. */
export function LinksTable({ scene }: { readonly scene: Scene }) {
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const rows = sortLinkRows(rowsOf(scene), sorting)
  const direction = sorting?.isDescending ? 'descending' : 'ascending'
  return (
    <section className={styles.scroll} aria-label={tableViewWords.routesScrollable}>
      <table className={styles.table} aria-label={tableViewWords.routes}>
        <thead>
          <tr>
            {COLUMNS.map(({ id, term }) => (
              <th
                key={id}
                scope="col"
                data-column={id}
                aria-sort={sorting?.column === id ? direction : 'none'}
              >
                <SortHead
                  name={tableViewWords.columns[id]}
                  term={term}
                  arrow={sorting?.column !== id ? '' : sorting.isDescending ? ' ↓' : ' ↑'}
                  onSort={() => setSorting(nextSorting(sorting, id))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { link } = row.link
            return (
              <tr
                key={link.id}
                aria-selected={scene.selection?.kind === 'link' && scene.selection.id === link.id}
              >
                <th scope="row">
                  <button
                    type="button"
                    className={styles.open}
                    onClick={() => select({ kind: 'link', id: link.id })}
                  >
                    {row.title}
                  </button>
                </th>
                <td className={styles.commodity} data-column="commodity">
                  <Swatch index={scene.index} commodity={link.commodity} lengthPx={18} />{' '}
                  {row.commodity}
                </td>
                <td data-column="from">{row.from}</td>
                <td data-column="to">{row.to}</td>
                <td data-column="level">{row.level}</td>
                <td className={styles.quiet} data-column="measures">
                  {row.measures || tableViewWords.noMeasures}
                </td>
                <td className={styles.since} data-column="since">
                  {row.since}
                </td>
                <td data-column="because">{row.because}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
