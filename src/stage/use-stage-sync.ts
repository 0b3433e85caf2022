import { useEffect, useRef, useState } from 'react'
import { useTalkStore } from '@/store/talk-store'
import type { Surface, ViewState } from '@/store/view-state'
import { showView, useViewStore } from '@/store/view-store'
import { formatView, parseView } from '@/url/view-codec'
import { openStageChannel, type SharedTalk, type StageChannel } from './stage-channel'
import { replyTo } from './who-leads'

/** A dragged day is told this often at most; the last word is always told. */
const POST_INTERVAL_MS = 100

/** What both windows share of a view: all but which of them it is. */
function sharedQuery(view: ViewState): string {
  return formatView({ ...view, surface: 'present' })
}

function sharedNow(): SharedTalk {
  const { view } = useViewStore.getState()
  return { query: sharedQuery(view), surface: view.surface, talk: useTalkStore.getState() }
}

/** Takes over what the other window shows, on a surface of this one. */
function adopt({ query, talk }: SharedTalk, surface: Surface): void {
  useTalkStore.setState(talk)
  const { view } = useViewStore.getState()
  if (query === sharedQuery(view) && surface === view.surface) return
  showView({ ...parseView(query).view, surface }, 'replace')
}

interface StageSync {
  /** False where the browser lets the windows of a talk not hear each other. */
  readonly isLinked: boolean
  /** The other window explores, or shows a page: the audience does not see the step. */
  readonly isStageLeft: boolean
  /** Brings the talk back on stage. */
  readonly callBack: () => void
}

/**
 * Keeps the stage and the speaker's window in step, whichever of them acts. A window that opens,
 * or comes back after it died, greets the others, and they tell it where the talk is.
 */
export function useStageSync(): StageSync {
  const [isStageLeft, setIsStageLeft] = useState(false)
  const [isLinked, setIsLinked] = useState(true)
  const posting = useRef<StageChannel>(null)
  useEffect(() => {
    // Synchronises with the other window of the talk.
    let told = ''
    let pending: ReturnType<typeof setTimeout> | null = null
    const asText = () => JSON.stringify(sharedNow())
    const channel = openStageChannel((kind, shared) => {
      const { view } = useViewStore.getState()
      const reply = replyTo(kind, view, parseView(shared.query).view)
      if (reply === 'ignore') return
      if (shared.surface !== 'speaker') setIsStageLeft(shared.surface !== 'present')
      if (reply === 'answer') {
        channel.post('answer', sharedNow())
        return
      }
      const isCalled = kind === 'return' && view.surface !== 'speaker'
      adopt(shared, isCalled ? 'present' : view.surface)
      told = asText()
    })
    posting.current = channel
    setIsLinked(channel.isLinked)
    const tell = () => {
      pending = null
      if (asText() === told) return
      told = asText()
      channel.post('told', sharedNow())
    }
    const tellSoon = () => {
      pending ??= setTimeout(tell, POST_INTERVAL_MS)
    }
    const stopListening = [useViewStore.subscribe(tellSoon), useTalkStore.subscribe(tellSoon)]
    told = asText()
    channel.post('hello', sharedNow())
    return () => {
      if (pending !== null) {
        clearTimeout(pending)
        tell()
      }
      for (const stop of stopListening) stop()
      channel.close()
    }
  }, [])
  return { isLinked, isStageLeft, callBack: () => posting.current?.post('return', sharedNow()) }
}
