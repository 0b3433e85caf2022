import { useViewStore } from '@/store/view-store'
import { formatView } from '@/url/view-codec'

/** One name, so that a second press brings the same window to the front. */
const SPEAKER_WINDOW = 'chokepoint-speaker'
const SPEAKER_SIZE = 'popup,width=1180,height=760'

function addressOf(surface: 'speaker' | 'present'): string {
  const query = formatView({ ...useViewStore.getState().view, surface })
  return `${window.location.pathname}${query}`
}

/** Opens the speaker's window, or brings it to the front. A browser may ask first. */
export function openSpeakerWindow(): void {
  window.open(addressOf('speaker'), SPEAKER_WINDOW, SPEAKER_SIZE)?.focus()
}

/** From the speaker's window: a stage, where there is none any more. */
export function openStageWindow(): void {
  window.open(addressOf('present'), '_blank')
}

/** Escape belongs to the talk, which asks first, where the browser lets it. */
type KeyboardLock = { readonly lock?: (keys: readonly string[]) => Promise<void> }

/** @returns false where the browser refuses: it does where no key or click asked */
export async function askFullScreen(): Promise<boolean> {
  const { documentElement, fullscreenElement } = document
  if (fullscreenElement) return true
  try {
    if (!documentElement.requestFullscreen) return false
    await documentElement.requestFullscreen()
    const keyboard = Reflect.get(navigator, 'keyboard') as KeyboardLock | undefined
    await keyboard?.lock?.(['Escape']).catch(() => undefined)
    return true
  } catch {
    return false
  }
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void askFullScreen()
}

/** What the browser answers to the press that began a talk; null where none did. */
let asking: Promise<boolean> | null = null

/** To be called while the press that presents a story is handled. */
export function beginFullScreen(): void {
  asking = askFullScreen()
}

/** @returns false where the browser refused the press that began the talk; told once */
export async function takeFullScreenAnswer(): Promise<boolean> {
  const answer = asking
  asking = null
  return (await answer) ?? true
}
