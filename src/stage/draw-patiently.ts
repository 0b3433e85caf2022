/** Between tries: a network that stumbled, and one that was away for a while. */
const WAITS_MS = [500, 2_000, 6_000] as const

const wait = (forMs: number) => new Promise((resolve) => setTimeout(resolve, forMs))

/**
 * Draws, and again where something for it did not arrive: a stage with nothing on it stays so until somebody goes to
 * another step.
 * @returns what was drawn; null where it was given up meanwhile
 * @throws what the last try threw
 */
export async function drawPatiently<Drawn>(
  draw: () => Promise<Drawn>,
  giveUp: AbortSignal,
): Promise<Drawn | null> {
  for (const waitMs of WAITS_MS) {
    try {
      return await draw()
    } catch (error) {
      console.warn('The step has no picture yet:', error)
    }
    await wait(waitMs)
    if (giveUp.aborted) return null
  }
  return draw()
}
