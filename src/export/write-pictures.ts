import { downloadZip } from 'client-zip'
import { HOW_TO_READ } from '@/scene/exports/cautions'
import type { Theme } from '@/store/view-state'
import { qrModules } from '@/ui/qr-matrix'
import { type Deck, type DeckStep, sourceWords } from './deck'
import { type Pace, takeBreath } from './pace'
import type { Painter } from './painter'

/** Laid out smaller than it is shown: words are read from afar. */
const LAYOUT = { width: 1280, height: 720 } as const
const SCALE = 2

/** `03-the-turn.png`: in order where a folder is sorted by name. */
function pictureName({ id }: DeckStep, i: number): string {
  return `${String(i + 1).padStart(2, '0')}-${id}.png`
}

function stepText(step: DeckStep, i: number): string {
  return [
    pictureName(step, i),
    step.title,
    step.place,
    step.caption,
    ...step.cautions,
    step.address,
  ].join('\r\n')
}

/** What a folder of pictures would lose: where they are from, and what they rest on. */
export function readmeText(deck: Deck): string {
  const sources = deck.sources.map(
    (source) => `- ${sourceWords(source)}${source.url ? `, ${source.url}` : ''}`,
  )
  const head = [`Chokepoint: ${deck.title}`, deck.summary, deck.about, HOW_TO_READ].join('\r\n')
  const parts = [head, ...deck.steps.map(stepText), ['Sources', ...sources].join('\r\n')]
  // Editors that know no UTF-8 by themselves see it by this mark.
  return `\uFEFF${parts.join('\r\n\r\n')}\r\n`
}

/** The steps as PNG files of 2560 × 1440 pixels and a text, in one archive. */
export async function writePictures(
  deck: Deck,
  painter: Painter,
  theme: Theme,
  pace: Pace,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: { name: string; input: Uint8Array<ArrayBuffer> | string }[] = [
    { name: 'README.txt', input: readmeText(deck) },
  ]
  for (const [i, step] of deck.steps.entries()) {
    await takeBreath(pace, i)
    const drawing = await painter.drawPicture(step.scene, {
      size: LAYOUT,
      theme,
      title: step.title,
      caption: step.caption,
      address: step.address,
      qr: qrModules(step.address),
      sources: step.sources,
      ...step.frame,
      // The caption says what happened; a list of dozens would not fit beside it.
      without: new Set(['events'] as const),
    })
    const input = new Uint8Array(await painter.png(drawing, SCALE))
    files.push({ name: pictureName(step, i), input })
  }
  await takeBreath(pace, deck.steps.length)
  // Stored, not packed: a PNG is compressed already.
  return new Uint8Array(await downloadZip(files).arrayBuffer())
}
