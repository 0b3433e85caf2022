import { create } from 'zustand'
import { attempt } from './attempt'

/** What a talk needs besides the view; shared by the stage and the speaker's window, never in an address. */
export interface Talk {
  readonly isBlack: boolean
  /** When the clock was started, in ms since 1970; null while it has not been. */
  readonly startedAtMs: number | null
  /** How long the talk may last; null where nobody said so. */
  readonly plannedMs: number | null
}

/** In the memory of the tab: it outlives a reload, and goes along to a window that the tab opens. */
const KEY = 'chokepoint-talk'

function keptTalk(): Talk {
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(KEY) ?? '{}'), {})
  const keptOf = (key: keyof Talk): unknown =>
    typeof kept === 'object' && kept !== null ? Reflect.get(kept, key) : undefined
  const msOf = (key: keyof Talk) => {
    const ms = keptOf(key)
    return typeof ms === 'number' ? ms : null
  }
  return {
    isBlack: keptOf('isBlack') === true,
    startedAtMs: msOf('startedAtMs'),
    plannedMs: msOf('plannedMs'),
  }
}

export const useTalkStore = create<Talk>()(keptTalk)

useTalkStore.subscribe((talk) =>
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify(talk)), undefined),
)

export function setBlack(isBlack: boolean): void {
  useTalkStore.setState({ isBlack })
}

/** @param startedAtMs null sets the clock back */
export function setStarted(startedAtMs: number | null): void {
  useTalkStore.setState({ startedAtMs })
}

export function setPlanned(plannedMs: number | null): void {
  useTalkStore.setState({ plannedMs })
}
