import { useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { dataWords } from '@/report/data-words'
import { viewChangeClauses } from '@/report/versions/view-change-words'
import { createSceneBuilder } from '@/scene/build-scene'
import type { Scene } from '@/scene/scene'
import { splitByView } from '@/scene/versions/touched'
import { useChangeLog } from '@/scene/versions/use-change-log'
import { useVersionBefore } from '@/scene/versions/use-version-before'
import { viewChanges } from '@/scene/versions/view-changes'
import { useViewStore } from '@/store/view-store'
import { Button } from '@/ui/button'
import { TroubleLine } from '@/ui/trouble-line'
import { controlWords } from '@/words/controls'
import { dayWords } from '@/words/dates'
import { versionSheetWords } from '@/words/version-sheet'
import { Sheet } from '../compare/sheet'
import { ChangeList } from './change-list'
import styles from './versions.module.css'

export interface TwoVersions {
  /** The view in the version that the link was made with. */
  readonly before: Scene
  /** The same choices in the version served now. */
  readonly after: Scene
}

interface ChangesProps extends TwoVersions {
  /** Whether the earlier version is on screen. */
  readonly isPast: boolean
}

/** The log in two parts: what touches the view first. */
function Log({ before, after, isPast }: ChangesProps) {
  const { log, trouble } = useChangeLog(before.index.chain.version)
  if (trouble) return <TroubleLine trouble={trouble} />
  if (!log) return <p role="status">{versionSheetWords.listComes}</p>
  const { inView, elsewhere } = splitByView(log, [before, after])
  const indexes = { index: after.index, shown: isPast ? before.index : after.index }
  const count = elsewhere.records.length + elsewhere.levels.length
  return (
    <>
      <ChangeList {...indexes} log={inView} />
      <details open className={styles.elsewhere}>
        <summary>
          <h3 className={styles.heading}>{versionSheetWords.elsewhere}</h3>
        </summary>
        {count === 0 && <p className={styles.quiet}>{versionSheetWords.nothingElsewhere}</p>}
        <ChangeList {...indexes} log={elsewhere} />
      </details>
    </>
  )
}

/** What is different between two versions of the data, and what that makes of the view. */
export function ChangesSheet({
  before,
  after,
  isPast,
  onClose,
}: ChangesProps & { readonly onClose: () => void }) {
  const words = versionSheetWords
  const clauses = viewChangeClauses(after, viewChanges(before, after))
  return (
    <Sheet
      title={words.title}
      note={words.between(
        dataWords(before.index.chain.version),
        dataWords(after.index.chain.version),
      )}
      onClose={onClose}
    >
      <h3 className={styles.heading}>{words.inViewOn(dayWords(after.day))}</h3>
      {clauses.length === 0 ? (
        <p>{words.nothingInView}</p>
      ) : (
        <ul className={styles.clauses} aria-label={words.inView}>
          {clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ul>
      )}
      <Log before={before} after={after} isPast={isPast} />
    </Sheet>
  )
}

interface ChangesBeforeProps {
  /** As it is served now. */
  readonly index: ChainIndex
  /** The version before it. */
  readonly version: string
  readonly onClose: () => void
}

function Changes({
  before,
  index,
  onClose,
}: Pick<ChangesBeforeProps, 'index' | 'onClose'> & { readonly before: ChainIndex }) {
  const view = useViewStore((store) => store.view)
  const builders = useMemo(() => [before, index].map(createSceneBuilder), [before, index])
  const [was, is] = useMemo(
    () => builders.map((build) => build({ ...view, compare: null })),
    [builders, view],
  )
  return was && is && <ChangesSheet before={was} after={is} isPast={false} onClose={onClose} />
}

/** The sheet of what changed against the version before, which is fetched for it. */
export function ChangesBefore({ index, version, onClose }: ChangesBeforeProps) {
  const { index: before, error, retry } = useVersionBefore(version)
  if (before) return <Changes before={before} index={index} onClose={onClose} />
  return (
    <Sheet title={versionSheetWords.title} onClose={onClose}>
      {error ? (
        <div role="alert">
          <p>{versionSheetWords.versionFailed}</p>
          <Button onClick={retry}>{controlWords.tryAgain}</Button>
        </div>
      ) : (
        <p role="status">{versionSheetWords.versionComes}</p>
      )}
    </Sheet>
  )
}
