import type PptxGenJS from 'pptxgenjs'
import type { CitedSource } from '@/scene/exports/cited-source'
import { sourceWords } from './deck'
import { SANS, SERIF, SLIDE, type SlideColours, TEXT_WIDTH } from './slide-style'

/** A line of small print over the whole width, and how many of them a slide holds. */
const LINE_LETTERS = 150
const MOST_LINES = 25

const linesOf = (source: CitedSource) => Math.ceil(sourceWords(source).length / LINE_LETTERS)

/** Sources by slides: on as few as hold them, and about as many on each. */
function inPages(sources: readonly CitedSource[]): CitedSource[][] {
  const all = sources.reduce((sum, source) => sum + linesOf(source), 0)
  const mostLines = Math.ceil(all / Math.max(Math.ceil(all / MOST_LINES), 1))
  const pages: CitedSource[][] = [[]]
  let lines = 0
  for (const source of sources) {
    if (lines >= mostLines) {
      pages.push([])
      lines = 0
    }
    pages.at(-1)?.push(source)
    lines += linesOf(source)
  }
  return pages
}

function paragraphOf(source: CitedSource, colours: SlideColours): PptxGenJS.TextProps {
  const { url } = source
  return {
    text: sourceWords(source),
    options: {
      breakLine: true,
      color: url ? colours.accent : colours.quiet,
      ...(url ? { hyperlink: { url } } : {}),
    },
  }
}

/** The last slides: what the steps rest on. Only what may be linked to is a link. */
export function addSourceSlides(
  addSlide: () => PptxGenJS.Slide,
  sources: readonly CitedSource[],
  colours: SlideColours,
): void {
  const pages = inPages(sources)
  for (const [i, page] of pages.entries()) {
    const slide = addSlide()
    slide.background = { color: colours.page }
    const title = pages.length > 1 ? `Sources (${i + 1} of ${pages.length})` : 'Sources'
    const at = { x: SLIDE.margin, w: TEXT_WIDTH, margin: 0 }
    slide.addText(title, {
      ...at,
      y: 0.4,
      h: 0.5,
      fontFace: SERIF,
      fontSize: 24,
      bold: true,
      color: colours.ink,
    })
    slide.addText(
      page.map((source) => paragraphOf(source, colours)),
      { ...at, y: 1.05, h: 6, fontFace: SANS, fontSize: 11, paraSpaceAfter: 3, valign: 'top' },
    )
  }
}
