import { create } from 'zustand'

/** `events`: from event to event, at reading speed. `calendar`: days at an even pace. */
export type PlayMode = 'events' | 'calendar'

export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const
export type PlaySpeed = (typeof PLAY_SPEEDS)[number]

interface PlayStore {
  readonly isPlaying: boolean
  readonly mode: PlayMode
  readonly speed: PlaySpeed
}

/** Playing is not part of the address: a link opens a state, never a film. */
export const usePlayStore = create<PlayStore>()(() => ({
  isPlaying: false,
  mode: 'events',
  speed: 1,
}))

export function setPlaying(isPlaying: boolean): void {
  usePlayStore.setState({ isPlaying })
}

export function setPlayMode(mode: PlayMode): void {
  usePlayStore.setState({ mode })
}

export function setPlaySpeed(speed: PlaySpeed): void {
  usePlayStore.setState({ speed })
}
