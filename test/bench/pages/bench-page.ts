/** What each page lets the bench do with it. */
export interface BenchPage {
  /** Draws frame after frame, or leaves the map alone. */
  readonly move: (isMoving: boolean) => void
}

declare global {
  interface Window {
    benchPage?: BenchPage
  }
}

/** The element that every page of the bench has, as large as the window. */
export function mapElement(): HTMLElement {
  const element = document.getElementById('map')
  if (!element) throw new Error('The page has no element with the id "map".')
  return element
}
