import type { ViewState } from '@/store/view-state'
import { adoptView, type HistoryMode, useViewStore } from '@/store/view-store'
import { formatView, type Ignored, parseView } from './view-codec'
import { createWriteBudget } from './write-budget'

/** A change that waits until history can take it. */
interface Pending {
  readonly mode: HistoryMode
  readonly timer: ReturnType<typeof setTimeout>
}

type IgnoredListener = (ignored: readonly Ignored[]) => void

let lastIgnored: readonly Ignored[] = []
let listener: IgnoredListener | null = null

function tellIgnored(ignored: readonly Ignored[]): void {
  lastIgnored = ignored
  listener?.(ignored)
}

/**
 * Tells what in an address could not be read: what was read last at once, for the page comes after
 * the first reading, and every later reading.
 * @returns stops the telling
 */
export function hearIgnored(told: IgnoredListener): () => void {
  listener = told
  told(lastIgnored)
  return () => {
    listener = null
  }
}

/**
 * Keeps the address and the store the same: reads it once, writes it as choices are made, and
 * listens to back and forward. The one place that touches `history`. Begins before the first frame,
 * as the address decides what is loaded at all, and the first map can be used before the page is there.
 * @returns stops the syncing
 */
export function startUrlSync(): () => void {
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
    tellIgnored(ignored)
  }

  const write = (mode: HistoryMode, view: ViewState) => {
    const search = formatView(view)
    known = search
    // In a frame whose sandbox gives it no origin an address can't be changed.
    if (search === window.location.search || window.origin === 'null') return
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

  const stopListening = useViewStore.subscribe(({ view, historyMode }, { view: before }) => {
    if (view === before || historyMode === 'keep') return
    // An embed shares its history with the page round it, whose Back button is not ours to fill.
    const isAct = historyMode === 'push' && view.surface !== 'embed'
    if (historyMode === null) cancel()
    else if (isAct) act(view, before)
    else if (pending === null) writeIn(budget.waitMs('drag'), 'replace')
  })

  window.addEventListener('popstate', read)
  window.addEventListener('pagehide', flush)
  read()
  return () => {
    flush()
    stopListening()
    window.removeEventListener('popstate', read)
    window.removeEventListener('pagehide', flush)
  }
}
