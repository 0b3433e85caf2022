/** Calls back after the next frame has been handed over. */
export function whenPainted(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback))
}
