import { useEffect } from 'react'
import { useTalkStore } from '@/store/talk-store'
import type { ViewState } from '@/store/view-state'
import { showView, useViewStore } from '@/store/view-store'
import { formatView, parseView } from '@/url/view-codec'
import { openStageChannel, type SharedTalk } from './stage-channel'
import { replyTo } from './who-leads'

/** A dragged day is told this often at most; the last word is always told. */
const POST_INTERVAL_MS = 100

/** What both windows share of a view: all but which of them it is. */
function sharedQuery(view: ViewState): string {
  return formatView({ ...view, surface: 'present' })
}

function sharedNow(): SharedTalk {
  return { query: sharedQuery(useViewStore.getState().view), talk: useTalkStore.getState() }
}

/** Takes over what the other window shows. */
function adopt({ query, talk }: SharedTalk): void {
  useTalkStore.setState(talk)
  const { view } = useViewStore.getState()
  if (query === sharedQuery(view)) return
  showView({ ...parseView(query).view, surface: view.surface }, 'replace')
}

/**
 * Keeps the stage and the speaker's window in step, whichever of them acts. A window that opens,
 * or comes back after it died, greets the others, and they tell it where the talk is.
 */
export function useStageSync(): void {
  useEffect(() => {
    // Synchronises with the other window of the talk.
    let told = ''
    let pending: ReturnType<typeof setTimeout> | null = null
    const asText = () => JSON.stringify(sharedNow())
    const channel = openStageChannel((kind, shared) => {
      const reply = replyTo(kind, useViewStore.getState().view, parseView(shared.query).view)
      if (reply === 'answer') channel.post('answer', sharedNow())
      if (reply !== 'adopt') return
      adopt(shared)
      told = asText()
    })
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
}
