import type PptxGenJS from 'pptxgenjs'
import { escapeMarkup } from '@/scene/exports/escape-markup'
import type { Theme } from '@/store/view-state'
import { base64Of } from './base64'
import { type DeckStep, publishersOf } from './deck'
import { type Fitted, fitWords, heightOfLines, settingIn } from './fit-words'
import type { Painter } from './painter'
import { qrDrawing } from './qr-code'
import { SANS, SERIF, SLIDE, type SlideColours } from './slide-style'

/** The picture over the whole width, in inches. */
const PICTURE_HEIGHT = 4.85
/** In which the map is laid out: its words then are as large as the caption's. */
const LAYOUT = { width: 1000, height: Math.round((1000 * PICTURE_HEIGHT) / SLIDE.width) } as const
/** The highest line and its name keep away from the edges of the slide. */
const INSETS = { top: 20, right: 12, bottom: 12, left: 12 } as const
const SCALE = 2.5
const QR_IN = 1.35
const TEXT_IN = 9.9
/** Where the words stand, in inches from the top. */
const TOP = { place: 5, title: 5.24, caution: 6.56, sources: 7.08 } as const
const TITLE_LINE = 0.5
const ROUND_TITLE = 0.05
const BELOW_TITLE = 0.02
const CAPTION_SIZES_PT = { largest: 16, smaller: [14, 12] } as const
/** Of publishers, on one line. */
const LINE_LETTERS = 120

const dataOf = (png: Uint8Array) => `image/png;base64,${base64Of(png)}`

function fitTitle({ title }: DeckStep): Fitted {
  return fitWords(title, SERIF, TEXT_IN, [
    { sizePt: 26, mostLines: 1 },
    { sizePt: 22, mostLines: 1 },
    { sizePt: 19, mostLines: 2 },
  ])
}

function fitCaption({ caption }: DeckStep, heightIn: number): Fitted {
  const { largest, smaller } = CAPTION_SIZES_PT
  return fitWords(caption, SANS, TEXT_IN, [
    settingIn(heightIn, largest),
    ...smaller.map((sizePt) => settingIn(heightIn, sizePt)),
  ])
}

/** Everything of one step that is not its picture. @returns what of it had to be cut, in full */
function addWords(
  slide: PptxGenJS.Slide,
  step: DeckStep,
  version: string,
  colours: SlideColours,
): string[] {
  const { margin } = SLIDE
  const at = (y: number, h: number) => ({ x: margin, y, w: TEXT_IN, h, margin: 0 })
  slide.addText(step.place, {
    ...at(TOP.place, 0.24),
    fontFace: SANS,
    fontSize: 11,
    color: colours.quiet,
  })
  const title = fitTitle(step)
  const titleHeight = Math.max(TITLE_LINE, heightOfLines(title.sizePt, title.lines) + ROUND_TITLE)
  slide.addText(title.text, {
    ...at(TOP.title, titleHeight),
    fontFace: SERIF,
    fontSize: title.sizePt,
    bold: true,
    color: colours.ink,
    valign: 'middle',
  })
  const captionTop = TOP.title + titleHeight + BELOW_TITLE
  const captionHeight = (step.cautions.length > 0 ? TOP.caution : TOP.sources) - captionTop
  const caption = fitCaption(step, captionHeight)
  slide.addText(caption.text, {
    ...at(captionTop, captionHeight),
    fontFace: SANS,
    fontSize: caption.sizePt,
    color: colours.ink,
    valign: 'top',
  })
  if (step.cautions.length > 0) {
    slide.addText(step.cautions.join(' '), {
      ...at(TOP.caution, 0.5),
      fontFace: SANS,
      fontSize: 10.5,
      bold: true,
      color: colours.accent,
      valign: 'top',
    })
  }
  slide.addText(`Sources: ${publishersOf(step, LINE_LETTERS)} · data version ${version}`, {
    x: margin,
    y: TOP.sources,
    w: SLIDE.width - 2 * margin,
    h: 0.3,
    margin: 0,
    fontFace: SANS,
    fontSize: 9,
    color: colours.quiet,
    valign: 'top',
  })
  return [...(title.isCut ? [step.title] : []), ...(caption.isCut ? [step.caption] : [])]
}

/** A step as a slide: the map, what is said of it, and the way back to it. */
export async function addStepSlide(
  slide: PptxGenJS.Slide,
  step: DeckStep,
  look: { readonly version: string; readonly theme: Theme; readonly colours: SlideColours },
  painter: Painter,
): Promise<void> {
  const { theme, colours, version } = look
  const hyperlink = { url: step.address, tooltip: 'Open this step in the map' }
  slide.background = { color: colours.page }
  const map = await painter.drawMap(step.scene, {
    size: LAYOUT,
    theme,
    insets: INSETS,
    ...step.frame,
  })
  slide.addImage({
    data: dataOf(await painter.png(map, SCALE)),
    x: 0,
    y: 0,
    w: SLIDE.width,
    h: PICTURE_HEIGHT,
    altText: step.description,
  })
  const cut = addWords(slide, step, version, colours)
  const x = SLIDE.width - SLIDE.margin - QR_IN
  slide.addImage({
    data: dataOf(await painter.png(qrDrawing(step.address, 400), 1)),
    x,
    y: 5.05,
    w: QR_IN,
    h: QR_IN,
    altText: `QR code of ${step.address}`,
    // The library writes the address behind a picture into XML as it stands.
    hyperlink: { ...hyperlink, url: escapeMarkup(step.address) },
  })
  slide.addText([{ text: 'Open in the map', options: { hyperlink, color: colours.accent } }], {
    x: x - 0.3,
    y: 5.08 + QR_IN,
    w: QR_IN + 0.6,
    h: 0.28,
    margin: 0,
    align: 'center',
    fontFace: SANS,
    fontSize: 11,
  })
  const notes = [...cut, step.notes, ...step.cautions, step.address]
  slide.addNotes(notes.filter((each) => each !== '').join('\n\n'))
}
