import { useState } from 'react'
import type { Scene } from '@/scene/scene'
import { commodityName, levelWord, measureCounts, say, sinceWords } from '@/scene/words'
import { select } from '@/store/view-store'
import { Swatch } from '../inspector/swatch'
import styles from './links-table.module.css'
import { type LinkColumn, type LinkRow, type Sorting, sortLinkRows, titleOf } from './sort-links'

const COLUMNS: readonly { readonly id: LinkColumn; readonly name: string }[] = [
  { id: 'link', name: 'Link' },
  { id: 'commodity', name: 'Commodity' },
  { id: 'from', name: 'From' },
  { id: 'to', name: 'To' },
  { id: 'level', name: 'Level' },
  { id: 'since', name: 'Since' },
  { id: 'because', name: 'Because of' },
]

function rowsOf(scene: Scene): LinkRow[] {
  return scene.links.map((link) => {
    const cause = link.state.cause?.timed.cause
    const title = cause && (cause.kind === 'event' ? cause.event.title : cause.lever.title)
    return {
      link,
      title: titleOf(link),
      commodity: commodityName(scene.index, link.link.commodity),
      from: say(link.from.name),
      to: say(link.to.name),
      level: levelWord(scene.index, link.link.commodity, link.state.level),
      sinceDay: link.since,
      since: sinceWords(scene.index, link.since, link.state.cause),
      because: title ? say(title) : 'as at the start',
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
    <section className={styles.scroll} aria-label="Links, scrollable">
      <table className={styles.table} aria-label="Links">
        <thead>
          <tr>
            {COLUMNS.map(({ id, name }) => (
              <th key={id} scope="col" aria-sort={sorting?.column === id ? direction : 'none'}>
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => setSorting(nextSorting(sorting, id))}
                >
                  {name}
                  <span aria-hidden="true">
                    {sorting?.column === id ? (sorting.isDescending ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { link } = row.link
            const measures = measureCounts(link.commodity, row.link.state).join(', ')
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
                <td className={styles.commodity}>
                  <Swatch commodity={link.commodity} lengthPx={18} /> {row.commodity}
                </td>
                <td>{row.from}</td>
                <td>{row.to}</td>
                <td>
                  {row.level}
                  {measures && <span className={styles.quiet}> · {measures}</span>}
                </td>
                <td className={styles.since}>{row.since}</td>
                <td>{row.because}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
