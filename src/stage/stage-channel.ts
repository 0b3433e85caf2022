import { attempt } from '@/store/attempt'
import type { Pointing } from '@/store/pointing-store'
import type { Talk } from '@/store/talk-store'
import type { Surface } from '@/store/view-state'
import type { MessageKind } from './who-leads'

const CHANNEL = 'chokepoint-stage'

/** All that the windows of a talk share. */
export interface SharedTalk {
  /** The query of what is shown, without the window's own surface. */
  readonly query: string
  /** Which window says so: the stage, the panels, the speaker's. */
  readonly surface: Surface
  readonly talk: Talk
  readonly pointing: Pointing
  /** Of the picture on stage, in CSS pixels; null from a window that shows none. */
  readonly stageSize: { readonly width: number; readonly height: number } | null
  /** Which window says so: a speaker's window stays with the stage that it follows. */
  readonly from: string
}

interface Message {
  readonly kind: MessageKind
  readonly shared: SharedTalk
}

export interface StageChannel {
  /** The other windows hear what is posted. */
  readonly isLinked: boolean
  readonly post: (kind: MessageKind, shared: SharedTalk) => void
  readonly close: () => void
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'kind' in data && 'shared' in data
}

/** Firefox throws where somebody blocks all cookies. */
function openChannel(): BroadcastChannel | null {
  return attempt(() => new BroadcastChannel(CHANNEL), null)
}

/** The windows of a talk on one machine, by the browser's own channel: no network. */
export function openStageChannel(
  onMessage: (kind: MessageKind, shared: SharedTalk) => void,
): StageChannel {
  const channel = openChannel()
  if (!channel) return { isLinked: false, post: () => undefined, close: () => undefined }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data.kind, data.shared)
  }
  return {
    isLinked: true,
    post: (kind, shared) => channel.postMessage({ kind, shared } satisfies Message),
    close: () => channel.close(),
  }
}
