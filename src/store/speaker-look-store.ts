import { create } from 'zustand'
import { attempt } from './attempt'

const KEY = 'chokepoint-speaker-dark'

interface SpeakerLook {
  /** Whether the speaker's window is dark whatever the stage is: it lights up a face in a dark hall. */
  readonly isDark: boolean
}

export const useSpeakerLookStore = create<SpeakerLook>()(() => ({
  isDark: attempt(() => localStorage.getItem(KEY) === 'yes', false),
}))

export function setSpeakerDark(isDark: boolean): void {
  useSpeakerLookStore.setState({ isDark })
  attempt(
    () => (isDark ? localStorage.setItem(KEY, 'yes') : localStorage.removeItem(KEY)),
    undefined,
  )
}
