import type { ChainIndex } from '@/model/chain-index'
import { setPlaying } from '@/store/play-store'
import { showView, useViewStore } from '@/store/view-store'
import { hostQuery, readHostQuery } from './embed-state'
import { hostOrigin, readOriginList } from './host-origin'
import { type FrameMessage, type HostMessage, readMessage, writeMessage } from './message'

function allowedOrigin() {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="embed-origins"]')
  const listed = meta ? readOriginList(meta.content) : null
  return hostOrigin(window.location.hash, window.location.origin, listed)
}

/** True where the page round the frame is known to have the origin, or may have it. */
function mayBeHost(origin: string): boolean {
  if (origin !== window.location.origin) return true
  try {
    return window.parent.location.origin === origin
  } catch {
    // Another origin: it named nothing, so it expects nothing, and a message would only be an
    // error in its console.
    return false
  }
}

/**
 * Lets the page round an embed set and read the state. Only the frame's parent is heard, and only
 * if it has the one allowed origin; others are told why not. docs/embed.md has the messages.
 * @returns stops listening
 */
export function startHostChannel(index: ChainIndex): () => void {
  const host = window.parent
  if (host === window) return () => undefined
  const { origin, reason, isRefused } = allowedOrigin()
  const refusal = `This map answers only the page that embeds it, and only at ${origin}: ${reason}.`
  // Nobody can be told by message, so whoever builds the page finds it in the console.
  if (isRefused) console.warn(refusal)
  const currentQuery = () => hostQuery(index, useViewStore.getState().view)
  let lastQuery = currentQuery()

  const tell = (message: FrameMessage) => {
    if (mayBeHost(origin)) host.postMessage(writeMessage(message), origin)
  }

  const answer = (message: HostMessage): FrameMessage => {
    const { id } = message
    if (message.type === 'getState')
      return { type: 'state', id, query: currentQuery(), ignored: [] }
    const { view, ignored } = readHostQuery(index, message.query, useViewStore.getState().view)
    setPlaying(false)
    // Not told as a change: two maps that follow each other would push each other back.
    lastQuery = hostQuery(index, view)
    showView(view, 'replace')
    const told = ignored.map(({ param, value, expected }) => ({ param, value, expected }))
    return { type: 'state', id, query: lastQuery, ignored: told }
  }

  const handleMessage = (event: MessageEvent) => {
    const message = readMessage(event.data)
    if (!message || !event.source || event.origin === 'null') return
    const reply = (content: FrameMessage) =>
      event.source?.postMessage(writeMessage(content), { targetOrigin: event.origin })
    if (event.source !== host || event.origin !== origin) {
      reply({ type: 'error', id: message.id, message: refusal })
      return
    }
    reply(
      message.type === 'unreadable'
        ? { type: 'error', id: message.id, message: message.problem }
        : answer(message),
    )
  }

  const stopWatching = useViewStore.subscribe(({ view }, before) => {
    if (view === before.view) return
    const query = hostQuery(index, view)
    if (query === lastQuery) return
    lastQuery = query
    tell({ type: 'stateChanged', query })
  })
  window.addEventListener('message', handleMessage)
  tell({ type: 'ready', query: lastQuery })
  return () => {
    stopWatching()
    window.removeEventListener('message', handleMessage)
  }
}
