/** What sizes are written for; browsers have it unless their reader chose another. */
const USUAL_PX = 16

/**
 * How much larger than usual a reader has set the text of their browser: what words stand in grows with them. Style
 * sheets have it as `rem`; this is for what a script measures. 1 where there is no page.
 */
export function textScale(): number {
  if (typeof document === 'undefined' || typeof getComputedStyle === 'undefined') return 1
  const sizePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return sizePx > 0 ? sizePx / USUAL_PX : 1
}
