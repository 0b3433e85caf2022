/**
 * Names, marks and years were placed for the size of the screen: on paper all of it keeps that size, and is made larger
 * or smaller as a whole (global.css).
 */
export function printAsSeen(): void {
  const { style } = document.documentElement
  window.addEventListener('beforeprint', () => {
    style.setProperty('--screen-width', `${window.innerWidth}px`)
    style.setProperty('--screen-height', `${window.innerHeight}px`)
  })
}
