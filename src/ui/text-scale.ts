/** What sizes are written for; browsers have it unless their reader chose another. */
const USUAL_PX = 16

let known: number | null = null

function measured(): number {
  const sizePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return sizePx > 0 ? sizePx / USUAL_PX : 1
}

/** Who changes the setting leaves the page for it, and comes back. */
function forgetOnReturn(): void {
  const forget = () => {
    known = null
  }
  window.addEventListener('focus', forget, { once: true })
}

/**
 * How much larger than usual a reader has set the text of their browser: what words stand in grows with them. Style
 * sheets have it as `rem`; this is for what a script measures. It is asked for with each step of the day and to measure
 * makes the browser work out all styles, so it is measured once. 1 where there is no page.
 */
export function textScale(): number {
  if (typeof document === 'undefined' || typeof getComputedStyle === 'undefined') return 1
  if (known === null) {
    known = measured()
    forgetOnReturn()
  }
  return known
}
