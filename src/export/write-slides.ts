import PptxGenJS from 'pptxgenjs'
import { HOW_TO_READ } from '@/scene/exports/cautions'
import type { Theme } from '@/store/view-state'
import type { Deck } from './deck'
import { fitWords, settingIn } from './fit-words'
import { type Pace, takeBreath } from './pace'
import type { Painter } from './painter'
import { SANS, SERIF, SLIDE, type SlideColours, slideColours, TEXT_WIDTH } from './slide-style'
import { addSourceSlides } from './source-slides'
import { addStepSlide } from './step-slide'

/** As far as the small print of the first slide, in inches. */
const SUMMARY_HEIGHT = 2.85

function addTitleSlide(slide: PptxGenJS.Slide, deck: Deck, colours: SlideColours): void {
  const at = { x: SLIDE.margin + 0.4, w: TEXT_WIDTH - 0.8, margin: 0 }
  slide.background = { color: colours.page }
  slide.addText('Chokepoint', {
    ...at,
    y: 1.5,
    h: 0.4,
    fontFace: SERIF,
    fontSize: 16,
    color: colours.quiet,
  })
  const title = fitWords(deck.title, SERIF, at.w, [
    { sizePt: 40, mostLines: 1 },
    { sizePt: 30, mostLines: 2 },
    { sizePt: 20, mostLines: 3 },
  ])
  slide.addText(title.text, {
    ...at,
    y: 2,
    h: 1.1,
    fontFace: SERIF,
    fontSize: title.sizePt,
    bold: true,
    color: colours.ink,
    valign: 'middle',
  })
  const summary = fitWords(deck.summary, SANS, at.w, [
    settingIn(SUMMARY_HEIGHT, 18),
    settingIn(SUMMARY_HEIGHT, 12),
  ])
  slide.addText(summary.text, {
    ...at,
    y: 3.25,
    h: SUMMARY_HEIGHT,
    fontFace: SANS,
    fontSize: summary.sizePt,
    color: colours.ink,
    valign: 'top',
  })
  slide.addText(`${deck.about}\n${HOW_TO_READ}`, {
    ...at,
    y: 6.2,
    h: 0.7,
    fontFace: SANS,
    fontSize: 11,
    color: colours.quiet,
    valign: 'bottom',
  })
  const cut = [...(title.isCut ? [deck.title] : []), ...(summary.isCut ? [deck.summary] : [])]
  if (cut.length > 0) slide.addNotes(cut.join('\n\n'))
}

/**
 * A story as a PowerPoint file: its title, a slide a step with notes, its sources.
 * @throws the signal's reason once it was told to stop
 */
export async function writeSlides(
  deck: Deck,
  painter: Painter,
  theme: Theme,
  pace: Pace,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.title = deck.title
  file.author = 'Chokepoint'
  file.company = 'Chokepoint'
  file.subject = deck.about
  file.theme = { headFontFace: SERIF, bodyFontFace: SANS }
  const colours = slideColours(theme)
  addTitleSlide(file.addSlide(), deck, colours)
  for (const [i, step] of deck.steps.entries()) {
    await takeBreath(pace, i)
    await addStepSlide(file.addSlide(), step, { version: deck.version, theme, colours }, painter)
  }
  await takeBreath(pace, deck.steps.length)
  addSourceSlides(() => file.addSlide(), deck.sources, colours)
  const written = await file.write({ outputType: 'uint8array', compression: true })
  if (!(written instanceof Uint8Array)) throw new Error('Expected the slides as bytes.')
  return new Uint8Array(written)
}
