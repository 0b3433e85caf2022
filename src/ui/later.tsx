import { type ComponentType, type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react'
import { controlWords } from '@/words/controls'
import { Boundary } from './boundary'
import { whenScreenSettled } from './first-screen'
import { createPart, type LateText, type Part, textOf } from './part'
import { type Look, type NoteAct, PartNote, partTrouble, Waiting } from './part-note'
import { savesData } from './saves-data'
import { whenIdle } from './when-idle'

/** A busy machine is never idle, and there are some thirty parts: together they take no longer than this allows. */
const IDLE_MAX_MS = 300

/** On a slow machine land and names come after the flows, and before anything that nobody asked for. */
const PAUSE_MS = 1_500

const asks: (() => Promise<void>)[] = []

interface LaterOptions<Props> {
  readonly look?: Look
  /** A way out of where only the part would have one. */
  readonly leave?: { readonly text: LateText; readonly act: (props: Props) => void }
  /** What stands in for it as long as it is not there. */
  readonly instead?: (props: Props) => ReactNode
}

/** For a sheet that its opener closes. */
export const OVER_AND_CLOSED = {
  look: 'over',
  leave: {
    text: () => controlWords.close,
    act: ({ onClose }: { readonly onClose: () => void }) => onClose(),
  },
} as const

interface LaterPartProps<Props> extends LaterOptions<Props> {
  readonly what: LateText
  readonly part: Part<Props>
  readonly props: Props
}

/** The ways forward from a part that did not arrive. */
function actsOf<Props>(
  { part, leave, props }: LaterPartProps<Props>,
  isRepeated: boolean,
): NoteAct[] {
  return [
    { text: controlWords.tryAgain, onAct: () => void part.ask() },
    // A newer version of the app may have taken the place of this one.
    ...(isRepeated
      ? [{ text: controlWords.reloadPage, onAct: () => window.location.reload() }]
      : []),
    ...(leave ? [{ text: textOf(leave.text), onAct: () => leave.act(props) }] : []),
  ]
}

function LaterPart<Props extends object>(later: LaterPartProps<Props>) {
  const { part, props, instead, leave, look = 'here' } = later
  const what = textOf(later.what)
  const state = useSyncExternalStore(part.subscribe, part.read)
  useLayoutEffect(() => {
    // Synchronises with the network.
    return part.await()
  }, [part])
  if (state.kind === 'here') {
    const { Content } = state
    return (
      <Boundary what={what} look={look}>
        <Content {...props} />
      </Boundary>
    )
  }
  if (state.kind === 'waiting') return instead?.(props) ?? <Waiting what={what} look={look} />
  const isRepeated = state.failureCount > 1
  const text = partTrouble(what, isRepeated ? 'missingAgain' : 'missingOnce', look)
  return (
    <>
      {instead?.(props)}
      <PartNote
        look={look}
        text={text}
        acts={actsOf(later, isRepeated)}
        {...(leave && { onEscape: () => leave.act(props) })}
        // The first time it is the network, as a rule.
        {...(isRepeated && { fault: { what: text, error: null } })}
      />
    </>
  )
}

/**
 * A part that is not on the first screen: it loads when it is used, or before that at leisure. On
 * its way it says so; where it does not arrive, a sentence and "Try again" stand in its place.
 * @param what its name in a sentence, such as `the share sheet`; asked for when it is told of
 */
export function later<Module, Props extends object>(
  what: LateText,
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  options: LaterOptions<Props> = {},
): ComponentType<Props> {
  const part = createPart(what, load, pick)
  asks.push(part.ask)
  return (props) => <LaterPart what={what} part={part} props={props} {...options} />
}

/**
 * Loads every later part, one at a time, while the page has nothing else to do, so that a click waits
 * for no network. Parts that a part brings along follow at the end.
 */
export async function loadLaterParts(): Promise<void> {
  if (savesData()) return
  await whenScreenSettled()
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  for (const ask of asks) {
    await whenIdle(IDLE_MAX_MS)
    // Whoever uses it asks again, and is told if it does not arrive.
    await ask()
  }
}
