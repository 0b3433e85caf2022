import type { ChainIndex } from '@/model/chain-index'
import { setPlaying } from '@/store/play-store'
import type { ViewState } from '@/store/view-state'
import { showView, useViewStore } from '@/store/view-store'
import type { Ignored } from '@/url/view-codec'
import { embedAnswersWords } from '@/words/embed-answers'
import { createBoundedQueue } from './bounded-queue'
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

/** Tells the page round the frame something unasked; nobody where there is none. */
export function tellHost(message: FrameMessage): void {
  const { origin } = allowedOrigin()
  if (window.parent !== window && mayBeHost(origin)) {
    window.parent.postMessage(writeMessage(message), origin)
  }
}

/** A message of the page round the frame, and how it is answered. */
interface Heard {
  readonly message: HostMessage
  readonly reply: (content: FrameMessage) => void
  readonly fail: (problem: string) => void
}

/** Only the frame's parent is heard, and only if it has the one allowed origin; others are told why not. */
function hear(event: MessageEvent): Heard | null {
  const message = readMessage(event.data)
  if (!message || !event.source || event.origin === 'null') return null
  const reply = (content: FrameMessage) =>
    event.source?.postMessage(writeMessage(content), { targetOrigin: event.origin })
  const fail = (problem: string) => reply({ type: 'error', id: message.id, message: problem })
  const { origin, reason } = allowedOrigin()
  if (event.source !== window.parent || event.origin !== origin) {
    fail(embedAnswersWords.refusal[reason](origin))
    return null
  }
  if (message.type === 'unreadable') {
    fail(message.problem)
    return null
  }
  return { message, reply, fail }
}

/** More than any page asks for before the first is answered. */
const MOST_WAITING = 32

/** Messages that came while no data was there to answer from, as when another version loads. */
const held: Heard[] = []

function hold(event: MessageEvent): void {
  const heard = hear(event)
  if (!heard) return
  held.push(heard)
  if (held.length > MOST_WAITING) held.shift()?.fail(embedAnswersWords.overtaken)
}

interface Settled {
  readonly view: ViewState
  readonly ignored: readonly Ignored[]
}

/**
 * A view as it will be shown once its story has arrived.
 * @throws Error with one sentence where that does not arrive
 */
type Settle = (view: ViewState) => Promise<Settled>

/**
 * Lets the page round an embed set and read the state. docs/embed.md has the messages. They are
 * answered one after the other: a state may have to wait for its story.
 * @returns stops listening; what comes from then on is answered when it starts again
 */
export function startHostChannel(index: ChainIndex, settle: Settle): () => void {
  const host = window.parent
  if (host === window) return () => undefined
  const { origin, reason, isRefused } = allowedOrigin()
  // Nobody can be told by message, so whoever builds the page finds it in the console.
  if (isRefused) console.warn(embedAnswersWords.refusal[reason](origin))
  const currentQuery = () => hostQuery(index, useViewStore.getState().view)
  let lastQuery = currentQuery()

  const setState = async (asked: string): Promise<readonly Ignored[]> => {
    const read = readHostQuery(index, asked, useViewStore.getState().view)
    const { view, ignored } = await settle(read.view)
    setPlaying(false)
    // Not told as a change: two maps that follow each other would push each other back.
    lastQuery = hostQuery(index, view)
    showView(view, 'replace')
    return [...read.ignored, ...ignored]
  }

  const answer = async (message: HostMessage): Promise<FrameMessage> => {
    const { id } = message
    if (message.type === 'getState') {
      return { type: 'state', id, query: currentQuery(), ignored: [] }
    }
    const ignored = await setState(message.query)
    const told = ignored.map(({ param, value, expected }) => ({ param, value, expected }))
    return { type: 'state', id, query: lastQuery, ignored: told }
  }

  const answerInTurn = createBoundedQueue(MOST_WAITING)
  const take = ({ message, reply, fail }: Heard) => {
    const run = async () => {
      try {
        reply(await answer(message))
      } catch (error) {
        fail(error instanceof Error ? error.message : embedAnswersWords.notShown)
      }
    }
    answerInTurn({ run, giveWay: () => fail(embedAnswersWords.overtaken) })
  }
  const handleMessage = (event: MessageEvent) => {
    const heard = hear(event)
    if (heard) take(heard)
  }

  const stopWatching = useViewStore.subscribe(({ view }, before) => {
    if (view === before.view) return
    const query = hostQuery(index, view)
    if (query === lastQuery) return
    lastQuery = query
    tellHost({ type: 'stateChanged', query })
  })
  window.removeEventListener('message', hold)
  window.addEventListener('message', handleMessage)
  tellHost({ type: 'ready', query: lastQuery })
  for (const heard of held.splice(0)) take(heard)
  return () => {
    stopWatching()
    window.removeEventListener('message', handleMessage)
    window.addEventListener('message', hold)
  }
}
