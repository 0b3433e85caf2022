import { adoptView, useViewStore } from '@/store/view-store'
import { formatView, type Ignored, parseView } from './view-codec'

/** Safari refuses more than 100 history calls in 30 s; four a second stays well under it. */
const WRITE_INTERVAL_MS = 250

/**
 * Reads the address before the first frame: it decides what is loaded at all. What in it can't be
 * read is told by the syncing, which reads it again.
 */
export function readAddress(): void {
  adoptView(parseView(window.location.search).view)
}

/**
 * Keeps the address and the store the same: reads it once, writes it as choices are made, and
 * listens to back and forward. The one place that touches `history`.
 * @param onIgnored told, for every address read, what in it could not be read
 * @returns stops the syncing
 */
export function startUrlSync(onIgnored: (ignored: Ignored[]) => void): () => void {
  let pending: ReturnType<typeof setTimeout> | null = null
  let lastWriteMs = Number.NEGATIVE_INFINITY

  const read = () => {
    const { view, ignored } = parseView(window.location.search)
    adoptView(view)
    onIgnored(ignored)
  }

  const addressOf = (search: string) =>
    `${window.location.pathname}${search}${window.location.hash}`

  const write = (mode: 'push' | 'replace') => {
    pending = null
    const search = formatView(useViewStore.getState().view)
    if (search === window.location.search) return
    lastWriteMs = performance.now()
    if (mode === 'push') window.history.pushState(null, '', addressOf(search))
    else window.history.replaceState(null, '', addressOf(search))
  }

  const flush = () => {
    if (pending === null) return
    clearTimeout(pending)
    write('replace')
  }

  const stopListening = useViewStore.subscribe(({ view, historyMode }, before) => {
    if (view === before.view) return
    if (historyMode === null) {
      if (pending !== null) clearTimeout(pending)
      pending = null
      return
    }
    // An embed shares its history with the page round it, whose Back button is not ours to fill.
    if (historyMode === 'push' && view.surface !== 'embed') {
      // A drag that was not written yet belongs to the entry that is about to be left.
      if (pending !== null) {
        clearTimeout(pending)
        pending = null
        window.history.replaceState(null, '', addressOf(formatView(before.view)))
      }
      write('push')
      return
    }
    const waitMs = lastWriteMs + WRITE_INTERVAL_MS - performance.now()
    if (pending === null) pending = setTimeout(write, Math.max(waitMs, 0), 'replace')
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
