/** A clock that starts with the map, in seconds: the graphics card counts in short floats. */
export function createClock(): () => number {
  const startMs = performance.now()
  return () => (performance.now() - startMs) / 1000
}
