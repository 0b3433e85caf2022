import { PAGE } from './handout-page'

/** How high the picture of a step is at least, and where room is left at most; in points. */
const PICTURE_PT = { least: 168, most: 216 } as const
const BETWEEN_STEPS_PT = 18
export const BOTTOM = PAGE.height - PAGE.foot

interface StepPlace {
  /** Whether it begins at the top of a page of its own, and not below what is there. */
  readonly startsPage: boolean
  readonly topPt: number
  readonly picturePt: number
}

/** Steps that share a page, by their places in the story. */
function byPages(wordsPt: readonly number[], firstTopPt: number): number[][] {
  const pages: number[][] = [[]]
  let y = firstTopPt
  for (const [i, words] of wordsPt.entries()) {
    const height = PICTURE_PT.least + words
    if (y + height > BOTTOM && pages.at(-1)?.length !== 0) {
      pages.push([])
      y = PAGE.margin
    }
    pages.at(-1)?.push(i)
    y += height + BETWEEN_STEPS_PT
  }
  return pages
}

/**
 * Places steps on as few pages as hold them, in their order; what is left of a page makes the
 * pictures on it higher. What is left of the last one is for the sources. A step that no page
 * holds begins one, and its words flow over as many as they need; the next begins another.
 * @param wordsPt how high each step is without its picture
 * @param firstTopPt where the first one may begin
 */
export function placeSteps(wordsPt: readonly number[], firstTopPt: number): StepPlace[] {
  const pages = byPages(wordsPt, firstTopPt)
  return pages.flatMap((steps, page) => {
    const top = page === 0 ? firstTopPt : PAGE.margin
    const words = steps.reduce((sum, i) => sum + (wordsPt[i] ?? 0), 0)
    const room = BOTTOM - top - words - BETWEEN_STEPS_PT * (steps.length - 1)
    const share = Math.floor(room / Math.max(steps.length, 1))
    const isLast = page === pages.length - 1
    const picturePt = isLast
      ? PICTURE_PT.least
      : Math.min(Math.max(share, PICTURE_PT.least), PICTURE_PT.most)
    let y = top
    return steps.map((i, nth) => {
      const place = { startsPage: page > 0 && nth === 0, topPt: y, picturePt }
      y += picturePt + (wordsPt[i] ?? 0) + BETWEEN_STEPS_PT
      return place
    })
  })
}
