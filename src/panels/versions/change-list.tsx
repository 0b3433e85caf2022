import type { ChainIndex } from '@/model/chain-index'
import {
  type ChangeLog,
  type LevelChange,
  RECORD_KINDS,
  type RecordChange,
} from '@/model/schema/versions'
import { levelChangeWords, recordKindWords, recordLines } from '@/report/versions/change-words'
import type { Selection } from '@/store/view-state'
import { select } from '@/store/view-store'
import { say } from '@/words/say'
import { versionSheetWords } from '@/words/version-sheet'
import styles from './versions.module.css'

interface IndexesProps {
  /** The later version: it has the words for what changed. */
  readonly index: ChainIndex
  /** The version on screen: it has what can be selected. */
  readonly shown: ChainIndex
}

const SIGN = { added: '+', removed: '−', changed: '~' } as const

/** What can be inspected in the version on screen; null for what it lacks, and for other records. */
function selectionOf({ chain }: ChainIndex, { kind, id }: RecordChange): Selection | null {
  const lists = { event: chain.events, link: chain.links, place: chain.places, group: chain.groups }
  if (kind !== 'event' && kind !== 'link' && kind !== 'place' && kind !== 'group') return null
  return lists[kind].some((record) => record.id === id) ? { kind, id } : null
}

function Title({ shown, record }: { readonly shown: ChainIndex; readonly record: RecordChange }) {
  const selection = selectionOf(shown, record)
  const title = say(record.title)
  if (!selection) return <span className={styles.title}>{title}</span>
  return (
    <button type="button" className={styles.open} onClick={() => select(selection)}>
      {title}
    </button>
  )
}

function Entry({ index, shown, record }: IndexesProps & { readonly record: RecordChange }) {
  const lines = recordLines(index, record)
  return (
    <li className={styles.record}>
      <span className={styles.sign} aria-hidden="true">
        {SIGN[record.turn]}
      </span>
      <div>
        <Title shown={shown} record={record} />{' '}
        <span className={styles.quiet}>{versionSheetWords.turns[record.turn]}</span>
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function Levels({
  index,
  levels,
}: {
  readonly index: ChainIndex
  readonly levels: readonly LevelChange[]
}) {
  const links = [...new Set(levels.map(({ link }) => link))]
  return (
    <section>
      <h4 className={styles.kind}>{versionSheetWords.levels}</h4>
      <ul className={styles.records} aria-label={versionSheetWords.levels}>
        {links.map((id) => {
          const own = levels.filter(({ link }) => link === id)
          return (
            <li key={id} className={styles.record}>
              <span className={styles.sign} aria-hidden="true">
                ~
              </span>
              <div>
                <span className={styles.title}>{own[0] ? say(own[0].title) : id}</span>
                <ul className={styles.lines}>
                  {own.map((change) => (
                    <li key={change.from}>{levelChangeWords(index, change)}</li>
                  ))}
                </ul>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A change log by kind of record, levels first: they are what the map is drawn from. */
export function ChangeList({ index, shown, log }: IndexesProps & { readonly log: ChangeLog }) {
  const { levels, records } = log
  return (
    <>
      {levels.length > 0 && <Levels index={index} levels={levels} />}
      {RECORD_KINDS.map((kind) => {
        const own = records.filter((record) => record.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind}>
            <h4 className={styles.kind}>{recordKindWords(kind)}</h4>
            <ul className={styles.records} aria-label={recordKindWords(kind)}>
              {own.map((record) => (
                <Entry key={record.id} index={index} shown={shown} record={record} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
