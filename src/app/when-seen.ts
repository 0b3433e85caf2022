/**
 * Calls back once an element is in sight, also where the page lies in a frame that its host has not
 * scrolled to yet: then the map, its data and its place on the graphics card are not asked for.
 */
export function whenSeen(element: Element, onSeen: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    onSeen()
  })
  observer.observe(element)
}
