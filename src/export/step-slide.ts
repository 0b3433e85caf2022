import { legendWords } from '@/figure/legend-sheet'
import type { Theme } from '@/store/view-state'
import { deckWords } from '@/words/deck'
import { sentences } from '@/words/joined'
import { type SlidePart, slideWords } from '@/words/slides'
import { type DeckStep, hasChartBeside, MAP_BESIDE_CHART_SHARE, sourceWords } from './deck'
import { fitWords, settingIn } from './fit-words'
import type { Painter } from './painter'
import { type LayoutName, SLOTS, STEP_BOXES, TITLE_BOX, WORDS_BOX } from './pptx/layouts'
import type { SlideParts } from './pptx/package'
import { type Box, type Paragraph, pictureShape, plain, type Slot, textShape } from './pptx/shapes'
import { qrDrawing } from './qr-code'
import { SANS, SERIF } from './slide-style'

/** A map is laid out so wide, however wide it is shown: names then are a fortieth of the slide's height. */
const MAP_LAYOUT_PX = 660
/** The highest line and its name keep away from the edges of the picture. */
const INSETS = { top: 14, right: 12, bottom: 12, left: 12 } as const
/** More pixels than a hall's screen has for it. */
const PICTURE_PX = 2_400
/** Of drawings beside the map, in pixels for an inch. */
const SIDE_PX = 96
const SIDE_SCALE = 3
const LEGEND_TEXT_PX = 13
/** Of a chart beside a map, to be read in the hall as the names on the map are. */
const SIDE_CHART_TEXT_PX = 18
/** As a chart is laid out, so that its words are as large as those of a map. */
const CHART_TEXT_PX = 13
const CODE_PX = 400

/** From the largest on; the first of them that holds the words. */
const SIZES_PT = {
  title: [28, 24, 20],
  caption: [20, 16, 14, 12],
  words: [32, 26, 20, 16],
} as const

export interface SlideLook {
  readonly theme: Theme
  readonly version: string
}

/** Gathers what a slide shows and the files it shows it from. */
class SlideDraft {
  readonly shapes: string[] = []
  readonly images = new Map<string, Uint8Array>()
  readonly links = new Map<string, string>()

  private get nextId(): number {
    return this.shapes.length + 2
  }

  words(part: SlidePart, slot: Slot, paragraphs: readonly Paragraph[]): void {
    this.shapes.push(textShape(this.nextId, slideWords[part], slot, paragraphs))
  }

  linkTo(address: string): string {
    const id = `rIdLink${this.links.size + 1}`
    this.links.set(id, address)
    return id
  }

  picture(
    part: SlidePart,
    slot: Slot,
    file: Uint8Array,
    description: string,
    options: { readonly address?: string; readonly box?: Box } = {},
  ): void {
    const id = `rIdImage${this.images.size + 1}`
    this.images.set(id, file)
    const link = options.address ? { link: this.linkTo(options.address) } : {}
    const picture = { file: id, description, ...link }
    this.shapes.push(pictureShape(this.nextId, slideWords[part], slot, picture, options.box))
  }
}

/** Words in the first of some sizes that a box holds; that of the layout is named by none. */
function fitted(
  text: string,
  face: typeof SERIF | typeof SANS,
  { w, h }: Box,
  [usual, ...smaller]: readonly [number, ...number[]],
): { readonly paragraph: Paragraph; readonly isCut: boolean } {
  const set = fitWords(text, face, w, [
    settingIn(h, usual),
    ...smaller.map((sizePt) => settingIn(h, sizePt)),
  ])
  const sizePt = set.sizePt === usual ? undefined : set.sizePt
  return { paragraph: plain(set.text, sizePt), isCut: set.isCut }
}

/** A picture in the shape of its placeholder. */
const sizeIn = ({ w, h }: Box, widthPx: number) => ({
  width: widthPx,
  height: Math.round((widthPx * h) / w),
})

/** Where a map stands and what stands beside it: as the layout has it, but for a chart. */
function mapBoxes(hasChart: boolean): { readonly map: Box; readonly side: Box } {
  const { picture, legend } = STEP_BOXES
  if (!hasChart) return { map: picture, side: legend }
  const gap = legend.x - picture.x - picture.w
  const whole = legend.x + legend.w - picture.x
  const w = whole * MAP_BESIDE_CHART_SHARE
  return {
    map: { ...picture, w },
    side: { ...legend, x: picture.x + w + gap, w: whole - w - gap },
  }
}

async function addMap(draft: SlideDraft, step: DeckStep, look: SlideLook, painter: Painter) {
  const { theme } = look
  const hasChart = hasChartBeside(step)
  const { map: box, side: sideBox } = mapBoxes(hasChart)
  const size = sizeIn(box, (MAP_LAYOUT_PX * box.w) / STEP_BOXES.picture.w)
  const map = await painter.drawMap(step.scene, { size, theme, insets: INSETS, ...step.frame })
  const file = await painter.png(map, PICTURE_PX / MAP_LAYOUT_PX)
  draft.picture('map', SLOTS.picture, file, step.description, hasChart ? { box } : {})
  const { w, h } = sideBox
  const order = { size: { width: w * SIDE_PX, height: h * SIDE_PX }, theme }
  if (hasChart) {
    const chart = await painter.drawChart(step.scene, step.outcomes, {
      ...order,
      textPx: SIDE_CHART_TEXT_PX,
    })
    const drawn = await painter.png(chart.svg, SIDE_SCALE)
    draft.picture('chart', SLOTS.legend, drawn, chart.description, { box: sideBox })
    return
  }
  const legend = await painter.drawLegend(step.scene, { ...order, textPx: LEGEND_TEXT_PX })
  const drawn = await painter.png(legend, SIDE_SCALE)
  draft.picture('legend', SLOTS.legend, drawn, legendWords(step.scene, theme))
}

async function addChart(draft: SlideDraft, step: DeckStep, look: SlideLook, painter: Painter) {
  const order = {
    size: sizeIn(STEP_BOXES.widePicture, MAP_LAYOUT_PX * 1.2),
    theme: look.theme,
    textPx: CHART_TEXT_PX,
  }
  const { svg, description } = await painter.drawChart(step.scene, step.outcomes, order)
  const file = await painter.png(svg, PICTURE_PX / order.size.width)
  draft.picture('chart', SLOTS.picture, file, description)
}

/** Where a picture of some shape stands whole in a box. */
function containedIn(box: Box, width: number, height: number): Box {
  const scale = Math.min(box.w / width, box.h / height)
  const [w, h] = [width * scale, height * scale]
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }
}

const bytesOfDataUrl = (data: string) =>
  Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))

function addOwnPicture(draft: SlideDraft, { picture }: DeckStep): void {
  if (!picture) return
  const box = containedIn(STEP_BOXES.widePicture, picture.widthPx, picture.heightPx)
  draft.picture('picture', SLOTS.picture, bytesOfDataUrl(picture.data), picture.alt, { box })
}

async function addCode(draft: SlideDraft, address: string | null, painter: Painter) {
  if (address === null) return
  const code = await painter.png(qrDrawing(address, CODE_PX), 1)
  draft.picture('code', SLOTS.code, code, deckWords.codeOf(address), { address })
  const link = draft.linkTo(address)
  draft.words('link', SLOTS.link, [
    { runs: [{ text: deckWords.open, link, tooltip: deckWords.openStep }] },
  ])
}

/** What a speaker reads below the slide: what did not fit, the notes, cautions, the address, and what it rests on. */
function notesOf(step: DeckStep, cut: readonly string[], version: string): string {
  const sources = step.sources.map(sourceWords)
  const parts = [
    ...cut,
    step.notes,
    ...step.cautions,
    step.address ?? '',
    sources.length > 0 ? [deckWords.sourcesOfSlide, ...sources].join('\n') : '',
    deckWords.dataVersion(version),
  ]
  return parts.filter(Boolean).join('\n\n')
}

const LAYOUT_OF: Readonly<Record<DeckStep['kind'], LayoutName>> = {
  map: 'step',
  chart: 'wide',
  picture: 'wide',
  title: 'words',
  quote: 'words',
}

/** A step as a slide: its title, its picture, what is said of it, and the way back to it. */
export async function stepSlide(
  step: DeckStep,
  title: string,
  look: SlideLook,
  painter: Painter,
): Promise<SlideParts> {
  const draft = new SlideDraft()
  const layout = LAYOUT_OF[step.kind]
  const head = fitted(title, SERIF, TITLE_BOX, SIZES_PT.title)
  draft.words('title', SLOTS.title, [head.paragraph])
  const isWords = layout === 'words'
  const body = fitted(
    step.caption,
    isWords ? SERIF : SANS,
    isWords ? WORDS_BOX : STEP_BOXES.caption,
    isWords ? SIZES_PT.words : SIZES_PT.caption,
  )
  if (!isWords) draft.words('day', SLOTS.place, [plain(step.place)])
  if (step.kind === 'map') await addMap(draft, step, look, painter)
  if (step.kind === 'chart') await addChart(draft, step, look, painter)
  if (step.kind === 'picture') addOwnPicture(draft, step)
  if (step.caption) draft.words(isWords ? 'words' : 'caption', SLOTS.body, [body.paragraph])
  if (isWords && step.credit) draft.words('source', SLOTS.credit, [plain(step.credit)])
  const small = isWords ? [] : [...step.cautions, step.credit].filter(Boolean)
  if (small.length > 0) draft.words('caution', SLOTS.caution, [plain(sentences(small))])
  if (!isWords) await addCode(draft, step.address, painter)
  draft.words('number', SLOTS.number, [])
  const cut = [...(head.isCut ? [title] : []), ...(body.isCut ? [step.caption] : [])]
  return {
    layout,
    shapes: draft.shapes,
    images: draft.images,
    links: draft.links,
    notes: notesOf(step, cut, look.version),
    isHidden: step.isHidden,
  }
}
