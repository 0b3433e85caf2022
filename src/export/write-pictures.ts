import { strToU8, type Zippable, zipSync } from 'fflate'
import { howToRead } from '@/report/exports/cautions'
import type { Theme } from '@/store/view-state'
import { qrModules } from '@/ui/qr-matrix'
import { deckWords } from '@/words/deck'
import { type Deck, type DeckStep, hasChartBeside, sourceWords } from './deck'
import { type Pace, takeBreath } from './pace'
import type { Painter } from './painter'

/** Laid out smaller than it is shown: words are read from afar. */
const LAYOUT = { width: 1280, height: 720 } as const
const SCALE = 2

/** `03-the-turn.png`: in order where a folder is sorted by name. */
function pictureName({ id }: DeckStep, i: number): string {
  return `${String(i + 1).padStart(2, '0')}-${id}.png`
}

/** A map's chart is a picture of its own, which can stand beside it or not. */
const chartName = (step: DeckStep, i: number) => pictureName(step, i).replace('.png', '-chart.png')

/** The same drawing at any size. */
const vectorName = (name: string) => name.replace('.png', '.svg')

function stepText(step: DeckStep, i: number): string {
  return [
    pictureName(step, i),
    ...(hasChartBeside(step) ? [chartName(step, i)] : []),
    step.title,
    step.place,
    step.caption,
    ...step.cautions,
    ...(step.address === null ? [] : [step.address]),
  ].join('\r\n')
}

/** What a folder of pictures would lose: where they are from, and what they rest on. */
export function readmeText(deck: Deck): string {
  const sources = deck.sources.map((source) => {
    const words = sourceWords(source)
    return `- ${source.url ? deckWords.sourceAt(words, source.url) : words}`
  })
  const head = [
    deckWords.textTitle(deck.title),
    deck.summary,
    deck.about,
    howToRead(deck.index),
  ].join('\r\n')
  const shown = deck.steps.filter(({ isHidden }) => !isHidden)
  const parts = [head, ...shown.map(stepText), [deckWords.sources, ...sources].join('\r\n')]
  // Editors that know no UTF-8 by themselves see it by this mark.
  return `\uFEFF${parts.join('\r\n\r\n')}\r\n`
}

const CHART_TEXT_PX = 20

async function drawChart(step: DeckStep, theme: Theme, painter: Painter): Promise<string> {
  const order = { size: LAYOUT, theme, textPx: CHART_TEXT_PX }
  return (await painter.drawChart(step.scene, step.outcomes, order)).svg
}

/** A map as a page with its legend; a chart, words or a picture over the whole of it. */
async function drawStep(step: DeckStep, theme: Theme, painter: Painter): Promise<string> {
  const { kind, scene, caption, credit, picture } = step
  if (kind === 'chart') return drawChart(step, theme, painter)
  if (kind !== 'map') {
    return painter.drawWords(scene, { size: LAYOUT, theme, text: caption, credit, picture })
  }
  return painter.drawPicture(scene, {
    size: LAYOUT,
    theme,
    title: step.title,
    caption,
    address: step.address,
    qr: step.address === null ? null : qrModules(step.address),
    sources: step.sources,
    ...step.frame,
    // The caption says what happened; a list of dozens would not fit beside it.
    without: new Set(['events'] as const),
  })
}

/** The steps as PNG files of 2560 × 1440 pixels, the same as SVG, and a text, in one archive. */
export async function writePictures(
  deck: Deck,
  painter: Painter,
  theme: Theme,
  pace: Pace,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = { 'README.txt': strToU8(readmeText(deck)) }
  const add = async (name: string, drawing: string) => {
    // Stored, not packed: a PNG is compressed already.
    files[name] = [await painter.png(drawing, SCALE), { level: 0 }]
    files[vectorName(name)] = strToU8(await painter.alone(drawing))
  }
  const steps = deck.steps.filter(({ isHidden }) => !isHidden)
  for (const [i, step] of steps.entries()) {
    await takeBreath(pace, i)
    await add(pictureName(step, i), await drawStep(step, theme, painter))
    if (hasChartBeside(step)) {
      await add(chartName(step, i), await drawChart(step, theme, painter))
    }
  }
  await takeBreath(pace, deck.steps.length)
  return new Uint8Array(zipSync(files))
}
