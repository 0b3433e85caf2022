import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { type Found, findEntries } from '@/report/search/find-entries'
import { FOUND_KINDS, searchEntries } from '@/report/search/search-entries'
import { useSources } from '@/scene/use-sources'
import { setLetterKeys, useLetterKeysStore } from '@/store/letter-keys-store'
import { Modal } from '@/ui/modal'
import { Switch } from '@/ui/switch'
import { searchDialogWords } from '@/words/search-dialog'
import { openFound } from './open-found'
import styles from './search.module.css'

interface SearchDialogProps {
  readonly index: ChainIndex
  readonly onClose: () => void
}

function Option({
  found,
  id,
  isActive,
  onPick,
  onKey,
}: {
  readonly found: Found
  readonly id: string
  readonly isActive: boolean
  readonly onPick: () => void
  /** As in the field, which keeps the focus but where an assistive technology moves it here. */
  readonly onKey: (event: KeyboardEvent) => void
}) {
  const { entry, matched } = found
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' })
      }}
      onClick={onPick}
      onKeyDown={onKey}
    >
      <span className={styles.title}>{entry.title}</span>
      <span className={styles.detail}>{entry.detail}</span>
      {matched && <span className={styles.matched}>{matched}</span>}
    </div>
  )
}

function resultWords(found: readonly Found[]): string {
  const [best] = found
  if (!best) return searchDialogWords.nothing
  return (best.hasAll ? searchDialogWords.found : searchDialogWords.most)(found.length)
}

/** The results of each kind, which follow each other, with the place of each among all. */
function grouped(found: readonly Found[]) {
  const placed = found.map((each, place) => ({ each, place }))
  return FOUND_KINDS.map((kind) => ({
    kind,
    rows: placed.filter(({ each }) => each.entry.kind === kind),
  }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => (a.rows[0]?.place ?? 0) - (b.rows[0]?.place ?? 0))
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** One search over events, routes, places, groups, claims, possible policies and sources. */
export function SearchDialog({ index, onClose }: SearchDialogProps) {
  const id = useId()
  const { sources } = useSources()
  const hasSlash = useLetterKeysStore(({ isOn }) => isOn)
  const entries = useMemo(() => searchEntries(index, sources), [index, sources])
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = useMemo(() => findEntries(entries, query), [entries, query])
  const pick = (each: Found | undefined) => {
    if (!each) return
    onClose()
    openFound(index, each.entry)
  }
  const handleKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      pick(found[active])
    }
  }
  const optionId = (i: number) => `${id}-${i}`
  return (
    <Modal title={searchDialogWords.title} onClose={onClose}>
      <div className={styles.search}>
        <input
          // Of a search field the first Escape would empty it, and the dialog would stay.
          type="text"
          inputMode="search"
          enterKeyHint="go"
          role="combobox"
          aria-current="true"
          aria-label={searchDialogWords.field}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={searchDialogWords.example}
          className={styles.field}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={handleKey}
        />
        <p className={styles.status} role="status">
          {query.trim() === '' ? searchDialogWords.all(entries.length) : resultWords(found)}
        </p>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={searchDialogWords.results}
          className={styles.list}
        >
          {grouped(found).map(({ kind, rows }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a list box.
            <div key={kind} role="group" aria-label={searchDialogWords.kinds[kind]}>
              <p className={styles.kind} aria-hidden="true">
                {searchDialogWords.kinds[kind]}
              </p>
              {rows.map(({ each, place }) => (
                <Option
                  key={each.entry.id}
                  found={each}
                  id={optionId(place)}
                  isActive={place === active}
                  onPick={() => pick(each)}
                  onKey={handleKey}
                />
              ))}
            </div>
          ))}
        </div>
        <div className={styles.slash}>
          <Switch label={searchDialogWords.bySlash} isOn={hasSlash} onChange={setLetterKeys} />
          <span aria-hidden="true">{searchDialogWords.bySlash}</span>
        </div>
      </div>
    </Modal>
  )
}
