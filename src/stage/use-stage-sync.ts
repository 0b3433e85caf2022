import { useEffect, useRef, useState } from 'react'
import { adoptPointing, usePointingStore } from '@/store/pointing-store'
import { beginPresenting } from '@/store/presenter-store'
import { useTalkStore } from '@/store/talk-store'
import type { Surface, ViewState } from '@/store/view-state'
import { showView, useViewStore } from '@/store/view-store'
import { formatView, parseView } from '@/url/view-codec'
import { openStageChannel, type SharedTalk, type StageChannel } from './stage-channel'
import { replyTo } from './who-leads'

/** A dragged day and a moved dot are told this often at most; the last word is always told. */
const POST_INTERVAL_MS = 50

/** One for each window, as long as it is open. */
const WINDOW = crypto.randomUUID?.() ?? `${Math.random()}`

/** What both windows share of a view: all but which of them it is. */
function sharedQuery(view: ViewState): string {
  return formatView({ ...view, surface: 'present' })
}

function sharedNow(): SharedTalk {
  const { view } = useViewStore.getState()
  const { dot, lines } = usePointingStore.getState()
  const isStage = view.surface === 'present'
  return {
    query: sharedQuery(view),
    surface: view.surface,
    talk: useTalkStore.getState(),
    pointing: { dot, lines },
    stageSize: isStage ? { width: window.innerWidth, height: window.innerHeight } : null,
    from: WINDOW,
  }
}

/** Takes over what the other window shows, on a surface of this one. */
function adopt({ query, talk, pointing }: SharedTalk, surface: Surface): void {
  useTalkStore.setState(talk)
  const { view } = useViewStore.getState()
  if (query !== sharedQuery(view) || surface !== view.surface) {
    showView({ ...parseView(query).view, surface }, 'replace')
  }
  adoptPointing(pointing)
}

export type StageStatus = 'unknown' | 'on' | 'left' | 'closed'

interface StageSync {
  readonly isLinked: boolean
  /** What is known of the stage: it may have been left for the panels, or closed. */
  readonly status: StageStatus
  /** Of the picture on stage; null while nobody has told it. */
  readonly stageSize: SharedTalk['stageSize']
  /** Brings the talk back on stage. */
  readonly callBack: () => void
}

/**
 * Keeps the stage and the speaker's window in step, whichever of them acts. A window that opens,
 * or comes back after it died, greets the others, and they tell it where the talk is; one that is
 * closed says so.
 */
export function useStageSync(): StageSync {
  const [isLinked, setIsLinked] = useState(true)
  const [status, setStatus] = useState<StageStatus>('unknown')
  const [stageSize, setStageSize] = useState<SharedTalk['stageSize']>(null)
  const posting = useRef<StageChannel>(null)
  useEffect(() => {
    // Synchronises with the other window of the talk.
    let told = ''
    let followed: string | null = null
    let pending: ReturnType<typeof setTimeout> | null = null
    const asText = () => JSON.stringify(sharedNow())
    const hearOfStage = (shared: SharedTalk) => {
      followed = shared.from
      setStatus(shared.surface === 'present' ? 'on' : 'left')
      if (shared.stageSize) setStageSize(shared.stageSize)
    }
    const channel = openStageChannel((kind, shared) => {
      const { view } = useViewStore.getState()
      const isOther = followed !== null && followed !== shared.from
      if (kind === 'bye') {
        if (isOther || shared.surface === 'speaker') return
        followed = null
        setStatus('closed')
        return
      }
      const reply = replyTo(kind, view, parseView(shared.query).view, isOther)
      if (reply === 'ignore') return
      if (shared.surface !== 'speaker') hearOfStage(shared)
      if (reply === 'answer') {
        channel.post('answer', sharedNow())
        return
      }
      const isCalled = kind === 'return' && view.surface !== 'speaker'
      if (shared.surface === 'speaker') beginPresenting()
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
    const sayBye = () => channel.post('bye', sharedNow())
    const stopListening = [
      useViewStore.subscribe(tellSoon),
      useTalkStore.subscribe(tellSoon),
      usePointingStore.subscribe(tellSoon),
    ]
    window.addEventListener('pagehide', sayBye)
    window.addEventListener('resize', tellSoon)
    told = asText()
    channel.post('hello', sharedNow())
    return () => {
      window.removeEventListener('pagehide', sayBye)
      window.removeEventListener('resize', tellSoon)
      if (pending !== null) {
        clearTimeout(pending)
        tell()
      }
      for (const stop of stopListening) stop()
      channel.close()
    }
  }, [])
  const callBack = () => posting.current?.post('return', sharedNow())
  return { isLinked, status, stageSize, callBack }
}
