import type { Talk } from '@/store/talk-store'

const CHANNEL = 'chokepoint-stage'

/** All that the windows of a talk share. */
export interface SharedTalk {
  /** The query of what is shown, without the window's own surface. */
  readonly query: string
  readonly talk: Talk
}

type Message = { readonly kind: 'hello' } | { readonly kind: 'state'; readonly shared: SharedTalk }

export interface StageChannel {
  readonly post: (shared: SharedTalk) => void
  readonly close: () => void
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  return data.kind === 'hello' || (data.kind === 'state' && 'shared' in data)
}

/**
 * The windows of a talk on one machine, by the browser's own channel: no network. A window that
 * opens, or comes back after it died, asks, and the other tells it where the talk is.
 */
export function openStageChannel(
  onShared: (shared: SharedTalk) => void,
  current: () => SharedTalk,
): StageChannel {
  const channel = new BroadcastChannel(CHANNEL)
  const send = (message: Message) => channel.postMessage(message)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return
    if (data.kind === 'hello') send({ kind: 'state', shared: current() })
    else onShared(data.shared)
  }
  send({ kind: 'hello' })
  return {
    post: (shared) => send({ kind: 'state', shared }),
    close: () => channel.close(),
  }
}
