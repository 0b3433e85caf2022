/** How a writer lets the page breathe, tells how far it is, and hears that it should stop. */
export interface Pace {
  readonly signal: AbortSignal
  readonly onStep: (done: number) => void
}

/**
 * Between two steps: reports, and gives the page a turn.
 * @throws the signal's reason once it was told to stop
 */
export async function takeBreath({ signal, onStep }: Pace, done: number): Promise<void> {
  onStep(done)
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
