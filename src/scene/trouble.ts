import { DataError } from '@/api/fetch-json'
import { failuresWords } from '@/words/failures'

/** Why something that was asked for is not there, and the one way forward. */
export interface Trouble {
  /** A sentence for people; what exactly came is in the console. */
  readonly text: string
  readonly act: { readonly text: string; readonly onAct: () => void }
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
  if (!(error instanceof DataError)) {
    return { text: missingWords(what), act: { text: failuresWords.tryAgain, onAct: retry } }
  }
  // The same page would read the same answer no better.
  const act = { text: failuresWords.reload, onAct: () => window.location.reload() }
  return { text: unreadableWords(what), act }
}
