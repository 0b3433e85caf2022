import type { Ignored } from '@/url/view-codec'
import { embedAnswersWords } from '@/words/embed-answers'

/** Stands in every message as `chokepoint`; another number is another set of messages. */
const MESSAGE_VERSION = 1

/** Chosen by the asker, handed back with the answer. */
export type MessageId = string | number

/** What the page round an embed may ask. */
export type HostMessage =
  | { readonly type: 'setState'; readonly id: MessageId | null; readonly query: string }
  | { readonly type: 'getState'; readonly id: MessageId | null }

/** What an embed says: three kinds unasked, two as answers. */
export type FrameMessage =
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'ready'; readonly query: string }
  | { readonly type: 'stateChanged'; readonly query: string }
  | {
      readonly type: 'state'
      readonly id: MessageId | null
      readonly query: string
      readonly ignored: readonly Pick<Ignored, 'param' | 'value' | 'expected'>[]
    }
  | { readonly type: 'error'; readonly id: MessageId | null; readonly message: string }

/** A message meant for the embed that it can't follow. */
export interface Unreadable {
  readonly type: 'unreadable'
  readonly id: MessageId | null
  readonly problem: string
}

/** Far more than any state needs, and nothing that could keep a page busy. */
const QUERY_LENGTH_MAX = 4_096
const ID_LENGTH_MAX = 100

/** An embed inside another must not answer the other's answers, or the two would never stop. */
const FRAME_TYPES: ReadonlySet<unknown> = new Set<FrameMessage['type']>([
  'ready',
  'size',
  'stateChanged',
  'state',
  'error',
])

function readId(id: unknown): MessageId | null | 'unreadable' {
  if (id === undefined || id === null) return null
  if (typeof id === 'number' && Number.isFinite(id)) return id
  return typeof id === 'string' && id.length <= ID_LENGTH_MAX ? id : 'unreadable'
}

function shown(value: unknown): string {
  // Not as JSON: what is posted may hold itself, or numbers that JSON does not know.
  if (typeof value === 'object' && value !== null) return embedAnswersWords.anObject
  const text = typeof value === 'string' ? embedAnswersWords.quoted(value) : String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function readQuery(query: unknown): { query: string } | { problem: string } {
  if (typeof query !== 'string') {
    return { problem: embedAnswersWords.needsQuery(shown(query)) }
  }
  if (query.length > QUERY_LENGTH_MAX) {
    return { problem: embedAnswersWords.longQuery(QUERY_LENGTH_MAX, query.length) }
  }
  return { query }
}

/**
 * Reads what was posted to an embed.
 * @param data anything that a message can carry
 * @returns null for what is not meant for it: pages post all kinds of things; never throws
 */
export function readMessage(data: unknown): HostMessage | Unreadable | null {
  if (typeof data !== 'object' || data === null || !('chokepoint' in data)) return null
  const { chokepoint, type, id: givenId, query }: Record<string, unknown> = { ...data }
  if (FRAME_TYPES.has(type)) return null
  const id = readId(givenId)
  if (id === 'unreadable') {
    const problem = embedAnswersWords.badId(ID_LENGTH_MAX)
    return { type: 'unreadable', id: null, problem }
  }
  const unreadable = (problem: string): Unreadable => ({ type: 'unreadable', id, problem })
  if (chokepoint !== MESSAGE_VERSION) {
    return unreadable(embedAnswersWords.badVersion(MESSAGE_VERSION, shown(chokepoint)))
  }
  if (type === 'getState') return { type, id }
  if (type !== 'setState') {
    return unreadable(embedAnswersWords.badType(shown(type)))
  }
  const read = readQuery(query)
  return 'problem' in read ? unreadable(read.problem) : { type, id, query: read.query }
}

/** What is posted: the version first, and no id where the asker gave none. */
export function writeMessage(message: FrameMessage): Record<string, unknown> {
  const written = Object.entries({ chokepoint: MESSAGE_VERSION, ...message })
  return Object.fromEntries(written.filter(([, value]) => value !== null))
}
