import { DataError } from '@/api/fetch-json'

/** Why something that was asked for is not there, and the one way forward. */
export interface Trouble {
  /** A sentence for people; what exactly came is in the console. */
  readonly text: string
  readonly act: { readonly text: string; readonly onAct: () => void }
}

/**
 * @param what its name at the beginning of a sentence: `The list of sources`
 * @param error of the fetch; null where nothing went wrong
 * @param retry asks anew
 */
export function troubleOf(what: string, error: Error | null, retry: () => void): Trouble | null {
  if (!error) return null
  if (!(error instanceof DataError)) {
    return { text: `${what} did not arrive.`, act: { text: 'Try again', onAct: retry } }
  }
  // The same page would read the same answer no better.
  return {
    text: `${what} can’t be read: this page is older than the data.`,
    act: { text: 'Reload the page', onAct: () => window.location.reload() },
  }
}
