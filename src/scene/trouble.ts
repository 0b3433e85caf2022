import { ApiError, DataError } from '@/api/fetch-json'

/** Why something that was asked for is not there, and the one way forward. */
export interface Trouble {
  /** A sentence for people; what exactly came is in the console. */
  readonly text: string
  readonly act: { readonly text: string; readonly onAct: () => void }
  /** What a report says of it; null where nothing but the network is to blame. */
  readonly fault: TroubleFault | null
}

interface TroubleFault {
  readonly what: string
  readonly error: Error
  /** What was asked for, and what in the answer was not as expected. */
  readonly details: readonly string[]
}

/** The first few say what kind of answer it was. */
const MOST_PROBLEMS = 4

function faultOf(what: string, error: Error): TroubleFault | null {
  if (error instanceof ApiError && error.status === null) return null
  const isOfAnswer = error instanceof ApiError || error instanceof DataError
  const problems = error instanceof DataError ? error.problems.slice(0, MOST_PROBLEMS) : []
  const asked = isOfAnswer ? [`Asked for: ${new URL(error.url).pathname}`] : []
  return { what, error, details: [...asked, ...problems.map((one) => `In the answer: ${one}`)] }
}

/**
 * @param what its name at the beginning of a sentence: `The list of sources`
 * @param error of the fetch; null where nothing went wrong
 * @param retry asks anew
 */
export function troubleOf(what: string, error: Error | null, retry: () => void): Trouble | null {
  if (!error) return null
  const fault = faultOf(what, error)
  if (!(error instanceof DataError)) {
    return { text: `${what} did not arrive.`, act: { text: 'Try again', onAct: retry }, fault }
  }
  // The same page would read the same answer no better.
  return {
    text: `${what} can’t be read: this page is older than the data.`,
    act: { text: 'Reload the page', onAct: () => window.location.reload() },
    fault,
  }
}
