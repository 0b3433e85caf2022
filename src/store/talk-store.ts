import { create } from 'zustand'
import { attempt } from './attempt'

/** How long a talk has run: what ran before, and since when it runs again. */
export interface Clock {
  readonly beforeMs: number
  /** In ms since 1970; null while it stands. */
  readonly sinceMs: number | null
}

/** A rehearsal that is under way: how long each step has been told, by its id. */
export interface Rehearsal {
  readonly story: string
  readonly stepsMs: Readonly<Record<string, number>>
  /** What is told now, and since when. */
  readonly step: string
  readonly sinceMs: number
}

/** What a talk needs besides the view; shared by the stage and the speaker's window, never in an address. */
export interface Talk {
  readonly isBlack: boolean
  /** A clock for each story: one talk never runs on another's. */
  readonly clocks: Readonly<Record<string, Clock>>
  /** How long each talk may last, where somebody said so. */
  readonly plannedMs: Readonly<Record<string, number>>
  readonly rehearsal: Rehearsal | null
  /** How long each step took when its story was last rehearsed. */
  readonly rehearsed: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** In the memory of the tab: it outlives a reload, and goes along to a window that the tab opens. */
const KEY = 'chokepoint-talk'
/** What is still of use on another day. */
const LASTING_KEY = 'chokepoint-rehearsed'

const FRESH: Talk = { isBlack: false, clocks: {}, plannedMs: {}, rehearsal: null, rehearsed: {} }
const STANDING: Clock = { beforeMs: 0, sinceMs: null }

type Numbers = Readonly<Record<string, number>>

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function numbersOf(value: unknown): Numbers {
  return Object.fromEntries(
    entriesOf(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}

function clockOf(value: unknown): Clock {
  const { beforeMs, sinceMs } = Object.fromEntries(entriesOf(value))
  return {
    beforeMs: typeof beforeMs === 'number' ? beforeMs : 0,
    sinceMs: typeof sinceMs === 'number' ? sinceMs : null,
  }
}

function rehearsalOf(value: unknown): Rehearsal | null {
  const { story, step, sinceMs, stepsMs } = Object.fromEntries(entriesOf(value))
  if (typeof story !== 'string' || typeof step !== 'string') return null
  return typeof sinceMs === 'number' ? { story, step, sinceMs, stepsMs: numbersOf(stepsMs) } : null
}

const read = (text: string | null): unknown => JSON.parse(text ?? '{}')
const mapped = <T>(value: unknown, one: (each: unknown) => T) =>
  Object.fromEntries(entriesOf(value).map(([key, each]) => [key, one(each)]))

function keptTalk(): Talk {
  const now = Object.fromEntries(entriesOf(attempt(() => read(sessionStorage.getItem(KEY)), {})))
  const lasting = Object.fromEntries(
    entriesOf(attempt(() => read(localStorage.getItem(LASTING_KEY)), {})),
  )
  return {
    ...FRESH,
    isBlack: now.isBlack === true,
    clocks: mapped(now.clocks, clockOf),
    plannedMs: { ...numbersOf(lasting.plannedMs), ...numbersOf(now.plannedMs) },
    rehearsal: rehearsalOf(now.rehearsal),
    rehearsed: mapped(lasting.rehearsed, numbersOf),
  }
}

export const useTalkStore = create<Talk>()(keptTalk)

useTalkStore.subscribe((talk) => {
  const { plannedMs, rehearsed } = talk
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify(talk)), undefined)
  attempt(
    () => localStorage.setItem(LASTING_KEY, JSON.stringify({ plannedMs, rehearsed })),
    undefined,
  )
})

export function setBlack(isBlack: boolean): void {
  useTalkStore.setState({ isBlack })
}

export function clockOfStory({ clocks }: Pick<Talk, 'clocks'>, story: string): Clock {
  return clocks[story] ?? STANDING
}

export function elapsedMs({ beforeMs, sinceMs }: Clock, nowMs: number): number {
  return beforeMs + (sinceMs === null ? 0 : Math.max(nowMs - sinceMs, 0))
}

function setClock(story: string, clock: Clock): void {
  useTalkStore.setState(({ clocks }) => ({ clocks: { ...clocks, [story]: clock } }))
}

/** Starts the clock of a talk, or lets it go on. */
export function runClock(story: string, nowMs: number): void {
  const clock = clockOfStory(useTalkStore.getState(), story)
  if (clock.sinceMs === null) setClock(story, { ...clock, sinceMs: nowMs })
}

export function pauseClock(story: string, nowMs: number): void {
  const clock = clockOfStory(useTalkStore.getState(), story)
  setClock(story, { beforeMs: elapsedMs(clock, nowMs), sinceMs: null })
}

export function resetClock(story: string): void {
  setClock(story, STANDING)
}

/** The first move of a talk starts its clock; one that was paused stays so. A rehearsal has its own. */
export function startClockOnce(story: string, nowMs: number): void {
  const talk = useTalkStore.getState()
  const { beforeMs, sinceMs } = clockOfStory(talk, story)
  if (talk.rehearsal?.story !== story && beforeMs === 0 && sinceMs === null) runClock(story, nowMs)
}

/** @param planned null where the talk may last as long as it likes */
export function setPlanned(story: string, planned: number | null): void {
  useTalkStore.setState(({ plannedMs }) => {
    const { [story]: _, ...others } = plannedMs
    return { plannedMs: planned === null ? others : { ...others, [story]: planned } }
  })
}

/** The times of a rehearsal up to a moment. */
export function rehearsedSoFar({ stepsMs, step, sinceMs }: Rehearsal, nowMs: number): Numbers {
  return { ...stepsMs, [step]: (stepsMs[step] ?? 0) + Math.max(nowMs - sinceMs, 0) }
}

export function startRehearsal(story: string, step: string, nowMs: number): void {
  useTalkStore.setState({ rehearsal: { story, step, sinceMs: nowMs, stepsMs: {} } })
}

/** A rehearsal goes on with another step; nothing where none is under way. */
export function rehearseStep(story: string, step: string, nowMs: number): void {
  const { rehearsal } = useTalkStore.getState()
  if (rehearsal?.story !== story || rehearsal.step === step) return
  const stepsMs = rehearsedSoFar(rehearsal, nowMs)
  useTalkStore.setState({ rehearsal: { story, step, sinceMs: nowMs, stepsMs } })
}

/** Takes a pause that nobody spoke in out of the step that is rehearsed. */
export function leaveOutOfRehearsal(ms: number): void {
  const { rehearsal } = useTalkStore.getState()
  if (!rehearsal) return
  useTalkStore.setState({ rehearsal: { ...rehearsal, sinceMs: rehearsal.sinceMs + ms } })
}

/** Ends a rehearsal. @param keeps whether its times pace the next talk */
export function endRehearsal(nowMs: number, keeps: boolean): void {
  useTalkStore.setState(({ rehearsal, rehearsed }) => {
    if (!rehearsal || !keeps) return { rehearsal: null }
    const times = rehearsedSoFar(rehearsal, nowMs)
    return { rehearsal: null, rehearsed: { ...rehearsed, [rehearsal.story]: times } }
  })
}
