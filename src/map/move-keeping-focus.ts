/** Puts an element with all it holds elsewhere in the page; what has the focus in it keeps it. */
export function moveKeepingFocus(element: HTMLElement, to: HTMLElement): void {
  // Keeps running animations as well, where browsers know it.
  if ('moveBefore' in to && element.isConnected && to.isConnected) {
    to.moveBefore(element, null)
    return
  }
  const focused = document.activeElement
  to.append(element)
  if (focused instanceof HTMLElement && element.contains(focused)) {
    focused.focus({ preventScroll: true })
  }
}
