import { loadOnce } from './load-once'

/** What is asked for once for each version of the data, and kept; null is the version served now. */
export function loadByVersion<T>(
  load: (past: string | null) => Promise<T>,
): (past: string | null) => Promise<T> {
  const loadOf = new Map<string | null, () => Promise<T>>()
  return (past) => {
    const once = loadOf.get(past) ?? loadOnce(() => load(past))
    loadOf.set(past, once)
    return once()
  }
}
