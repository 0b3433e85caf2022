/** Safari knows no idle time: a short pause stands for it. */
const PAUSE_MS = 30

/**
 * When the page has nothing else to do: keys and clicks come first.
 * @param mostMs after so long at the latest; a map in motion on a slow machine is never idle
 */
export function whenIdle(mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => resolve(), { timeout: mostMs })
    } else setTimeout(resolve, PAUSE_MS)
  })
}
