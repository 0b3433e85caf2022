/** Keeps so many values at most: the one asked for longest ago goes first. */
export interface BoundedCache<T> {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => void
  readonly size: () => number
}

export function createBoundedCache<T>(most: number): BoundedCache<T> {
  // A map remembers in which order its keys came.
  const values = new Map<string, T>()
  return {
    get: (key) => {
      const value = values.get(key)
      if (value === undefined) return undefined
      values.delete(key)
      values.set(key, value)
      return value
    },
    set: (key, value) => {
      values.delete(key)
      values.set(key, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
    },
    size: () => values.size,
  }
}
