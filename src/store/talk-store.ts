import { create } from 'zustand'

/** What a talk needs besides the view; shared by the stage and the speaker's window, never in an address. */
export interface Talk {
  readonly isBlack: boolean
  /** When the clock was started, in ms since 1970; null while it has not been. */
  readonly startedAtMs: number | null
  /** How long the talk may last; null where nobody said so. */
  readonly plannedMs: number | null
}

export const useTalkStore = create<Talk>()(() => ({
  isBlack: false,
  startedAtMs: null,
  plannedMs: null,
}))

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
