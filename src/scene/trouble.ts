import { ApiError, DataError } from '@/api/fetch-json'
import { controlWords } from '@/words/controls'
import { failuresWords } from '@/words/failures'
import { faultReportWords } from '@/words/fault-report'

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

/** Of an answer that can’t be read the path alone is known. */
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url)

/** @param what the sentence that people read */
function faultOf(what: string, error: Error): TroubleFault | null {
  if (error instanceof ApiError && error.status === null) return null
  const isOfAnswer = error instanceof ApiError || error instanceof DataError
  const problems = error instanceof DataError ? error.problems.slice(0, MOST_PROBLEMS) : []
  const asked = isOfAnswer ? [faultReportWords.askedFor(pathOf(error.url))] : []
  return { what, error, details: [...asked, ...problems.map(faultReportWords.inAnswer)] }
}

/** What was asked for: one of what every chain has, or something of the content by its name. */
type Wanted = keyof typeof failuresWords.missing | { readonly name: string }

function missingWords(what: Wanted): string {
  return typeof what === 'string'
    ? failuresWords.missing[what]
    : failuresWords.missingNamed(what.name)
}

function unreadableWords(what: Wanted): string {
  return typeof what === 'string'
    ? failuresWords.unreadable[what]
    : failuresWords.unreadableNamed(what.name)
}

/**
 * @param error of the fetch; null where nothing went wrong
 * @param retry asks anew
 */
export function troubleOf(what: Wanted, error: Error | null, retry: () => void): Trouble | null {
  if (!error) return null
  const isUnreadable = error instanceof DataError
  const fault = faultOf(isUnreadable ? unreadableWords(what) : missingWords(what), error)
  if (!isUnreadable) {
    return { text: missingWords(what), act: { text: controlWords.tryAgain, onAct: retry }, fault }
  }
  // The same page would read the same answer no better.
  const act = { text: controlWords.reloadPage, onAct: () => window.location.reload() }
  return { text: unreadableWords(what), act, fault }
}
