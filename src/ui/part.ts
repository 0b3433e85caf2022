import type { ComponentType } from 'react'
import { importAnew } from './import-anew'

/** A text, or what gives it: a module that is loading can't know which language will be spoken. */
export type LateText = string | (() => string)

export function textOf(text: LateText): string {
  return typeof text === 'function' ? text() : text
}

/** What is known of a part that comes on use; the same object until that changes. */
export type PartState<Props> =
  | { readonly kind: 'waiting'; readonly failureCount: number }
  | { readonly kind: 'here'; readonly Content: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly failureCount: number }

export interface Part<Props> {
  readonly read: () => PartState<Props>
  readonly subscribe: (onChange: () => void) => () => void
  /** Asks for it where it is neither here nor on its way. Never rejects. */
  readonly ask: () => Promise<void>
  /** Asks for it, and wants to know what becomes of that until told otherwise. */
  readonly await: () => () => void
}

const WAITING = { kind: 'waiting', failureCount: 0 } as const

/**
 * A part and who waits for it. A failure is a matter of those who wait: the next ones find the part
 * as if nobody had asked.
 */
export function createPart<Module, Props>(
  what: LateText,
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): Part<Props> {
  let state: PartState<Props> = WAITING
  let asking: Promise<void> | null = null
  let failureCount = 0
  let waitingCount = 0
  const listeners = new Set<() => void>()
  const set = (next: PartState<Props>) => {
    state = next
    for (const listener of listeners) listener()
  }
  const take = async () => {
    try {
      set({ kind: 'here', Content: pick(await importAnew(textOf(what), load)) })
    } catch {
      if (waitingCount === 0) return
      failureCount += 1
      set({ kind: 'failed', failureCount })
    } finally {
      asking = null
    }
  }
  const ask = () => {
    if (state.kind === 'here') return Promise.resolve()
    if (state.kind === 'failed') set({ kind: 'waiting', failureCount })
    asking ??= take()
    return asking
  }
  const leave = () => {
    waitingCount -= 1
    if (waitingCount > 0) return
    failureCount = 0
    if (state.kind === 'failed') set(WAITING)
  }
  return {
    read: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    ask,
    await: () => {
      waitingCount += 1
      void ask()
      return leave
    },
  }
}
