interface Job {
  readonly run: () => Promise<void>
  /** Told instead, where too many came after it. */
  readonly giveWay: () => void
}

/**
 * Runs jobs one after the other. Where more wait than a page would ever ask for, the oldest give way: of a flood of
 * states only the last are worth drawing.
 */
export function createBoundedQueue(mostWaiting: number): (job: Job) => void {
  const waiting: Job[] = []
  let isRunning = false
  const runAll = async () => {
    isRunning = true
    for (let job = waiting.shift(); job; job = waiting.shift()) await job.run()
    isRunning = false
  }
  return (job) => {
    waiting.push(job)
    if (waiting.length > mostWaiting) waiting.shift()?.giveWay()
    if (!isRunning) void runAll()
  }
}
