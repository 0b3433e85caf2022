/** A browser may refuse its storage altogether; then it is as if nothing were kept. */
export function attempt<T>(act: () => T, refused: T): T {
  try {
    return act()
  } catch {
    return refused
  }
}
