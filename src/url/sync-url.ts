import type { ViewState } from '@/store/view-state'
import { adoptView, type HistoryMode, useViewStore } from '@/store/view-store'
import { formatView, type Ignored, parseView } from './view-codec'
import { createWriteBudget } from './write-budget'

/** A change that waits until history can take it. */
interface Pending {
  readonly mode: HistoryMode
  readonly timer: ReturnType<typeof setTimeout>
}

/** What was read before the page that keeps the address was there. */
interface FirstReading {
  readonly search: string
  readonly view: ViewState
  readonly ignored: Ignored[]
}

let first: FirstReading | null = null

/**
 * Reads the address before the first frame: it decides what is loaded at all. What in it can't be
 * read is told by the syncing, and what somebody chooses meanwhile on the map is kept.
 */
export function readAddress(): void {
  const { search } = window.location
  const { view, ignored } = parseView(search)
  first = { search, view, ignored }
  adoptView(view)
}

/**
 * Keeps the address and the store the same: reads it once, writes it as choices are made, and
 * listens to back and forward. The one place that touches `history`.
 * @param onIgnored told, for every address read, what in it could not be read
 * @returns stops the syncing
 */
export function startUrlSync(onIgnored: (ignored: Ignored[]) => void): () => void {
  const budget = createWriteBudget(() => performance.now())
  let pending: Pending | null = null
  /** The query string that the store was last the same as. */
  let known: string | null = null

  const read = () => {
    const { search } = window.location
    // A jump to a claim changes the hash alone; what was chosen meanwhile may still wait.
    if (search === known) return
    known = search
    const { view, ignored } = parseView(search)
    adoptView(view)
    onIgnored(ignored)
  }

  const write = (mode: HistoryMode, view: ViewState) => {
    const search = formatView(view)
    known = search
    if (search === window.location.search) return
    budget.spend()
    // The hash names a claim, or the page round an embed; on the map it would name nothing.
    const keepsHash = view.surface === 'claims' || view.surface === 'embed'
    const hash = keepsHash ? window.location.hash : ''
    const address = `${window.location.pathname}${search}${hash}`
    if (mode === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }

  /** Gives up what waits. @returns how it would have been written; null when nothing did */
  const cancel = (): HistoryMode | null => {
    if (pending === null) return null
    clearTimeout(pending.timer)
    const { mode } = pending
    pending = null
    return mode
  }

  const flush = () => {
    const mode = cancel()
    if (mode !== null) write(mode, useViewStore.getState().view)
  }

  const writeIn = (waitMs: number, mode: HistoryMode) => {
    pending = { mode, timer: setTimeout(flush, waitMs) }
  }

  const act = (view: ViewState, before: ViewState) => {
    const waiting = cancel()
    // Acts faster than history can take them become one entry.
    if (waiting === 'push' || budget.waitMs('act') > 0) {
      writeIn(budget.waitMs('act'), 'push')
      return
    }
    // A drag that was not written yet belongs to the entry that is about to be left.
    if (waiting === 'replace') write('replace', before)
    write('push', view)
  }

  /** Begins with what was read before, or reads. */
  const takeUp = () => {
    const before = first
    first = null
    if (!before || before.search !== window.location.search) {
      read()
      return
    }
    known = before.search
    onIgnored(before.ignored)
    const { view } = useViewStore.getState()
    if (view !== before.view) write('replace', view)
  }

  const stopListening = useViewStore.subscribe(({ view, historyMode }, { view: before }) => {
    if (view === before) return
    // An embed shares its history with the page round it, whose Back button is not ours to fill.
    const isAct = historyMode === 'push' && view.surface !== 'embed'
    if (historyMode === null) cancel()
    else if (isAct) act(view, before)
    else if (pending === null) writeIn(budget.waitMs('drag'), 'replace')
  })

  window.addEventListener('popstate', read)
  window.addEventListener('pagehide', flush)
  takeUp()
  return () => {
    flush()
    stopListening()
    window.removeEventListener('popstate', read)
    window.removeEventListener('pagehide', flush)
  }
}
