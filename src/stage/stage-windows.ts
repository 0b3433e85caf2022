import { useViewStore } from '@/store/view-store'
import { formatView } from '@/url/view-codec'

/** One name, so that a second press brings the same window to the front. */
const SPEAKER_WINDOW = 'chokepoint-speaker'
const SPEAKER_SIZE = 'popup,width=1180,height=760'

/** Opens the speaker's window, or brings it to the front. A browser may ask first. */
export function openSpeakerWindow(): void {
  const query = formatView({ ...useViewStore.getState().view, surface: 'speaker' })
  window.open(`${window.location.pathname}${query}`, SPEAKER_WINDOW, SPEAKER_SIZE)?.focus()
}

/** A browser refuses full screen where no key or click asked for it; then nothing happens. */
export function toggleFullScreen(): void {
  const { documentElement, fullscreenElement } = document
  if (fullscreenElement) void document.exitFullscreen()
  else documentElement.requestFullscreen?.().catch(() => undefined)
}
