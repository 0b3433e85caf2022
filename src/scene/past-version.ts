import { createContext, useContext } from 'react'

const PastVersionContext = createContext<string | null>(null)

/** Everything below it loads sources and series of that version. */
export const PastVersionProvider = PastVersionContext.Provider

/** The earlier version that is shown; null while it is the one served now. */
export function usePastVersion(): string | null {
  return useContext(PastVersionContext)
}
