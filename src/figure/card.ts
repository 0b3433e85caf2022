import { insetRegion } from '@/drawing/inset-region'
import { type LabelSpec, NAMED_FIRST } from '@/drawing/label-specs'
import { type Network, scopeNetwork } from '@/drawing/network'
import { chainPalette, type Palette } from '@/look/chain-palette'
import { isLeading } from '@/model/leading'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { productWords } from '@/words/product'
import { documentOf, figureMarkup } from './figure'
import { type FigureLayout, figureCamera, layOutFigure } from './figure-layout'
import { matMarkup } from './mat'
import type { Outlines } from './outlines'
import { group, join, type Markup, num } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words, wrap } from './text'

/** What stands beside the map of a card. */
export interface CardWords {
  /** The date, and what has to be known about it. */
  readonly over: string
  readonly title: string
  /** In few words what is described. */
  readonly under: string
}

export interface CardOptions {
  readonly theme: Theme
  readonly outlines: Outlines
  readonly measureText: MeasureText
}

/** Laid out small and shown twice as large: words must be read where chats show it at 300 pixels. */
export const CARD = { width: 600, height: 315, scale: 2 } as const

const PAD_PX = 24
const COLUMN_PX = 262
const OVER: TextStyle = { family: 'sans', sizePx: 15, weight: 500 }
const UNDER: TextStyle = { family: 'sans', sizePx: 15, weight: 400 }
const PRODUCT: TextStyle = { family: 'serif', sizePx: 16, weight: 600 }
/** The width of that name, with a gap before it. */
const PRODUCT_PX = 104
const LINE_PX = { over: 25, under: 20 } as const
const TITLE_GAP_PX = 5

/** Sizes of a title, the largest first. */
const TITLE_SIZES_PX: readonly number[] = [28, 25, 22, 19]

/** Words in lines, one block under the other. */
interface TextBlock {
  readonly markup: Markup
  readonly heightPx: number
}

interface Room {
  readonly widthPx: number
  readonly heightPx: number
  /** The name of the product may stand beside the date. */
  readonly overWidthPx: number
  readonly underLinesMax: number
}

function line(content: string, y: number, style: TextStyle, fill: string): Markup {
  return words(content, 0, y + style.sizePx * BASELINE_SHARE, style, { fill })
}

/** The date, a title of some size and the words under it. */
function blockWith(
  titlePx: number,
  about: CardWords,
  room: Room,
  palette: Palette,
  measure: MeasureText,
): TextBlock {
  const style: TextStyle = { family: 'serif', sizePx: titlePx, weight: 600 }
  const linePx = Math.round(titlePx * 1.18)
  const over = wrap(about.over, OVER, room.overWidthPx, measure)
  const title = wrap(about.title, style, room.widthPx, measure)
  const under = about.under
    ? wrap(about.under, UNDER, room.widthPx, measure, room.underLinesMax)
    : []
  const titleY = LINE_PX.over + (over.length - 1) * LINE_PX.under
  const underY = titleY + title.length * linePx + TITLE_GAP_PX
  const markup = join([
    ...over.map((each, i) =>
      line(each, LINE_PX.over / 2 + i * LINE_PX.under, OVER, palette.inkQuiet),
    ),
    ...title.map((each, i) => line(each, titleY + (i + 0.5) * linePx, style, palette.ink)),
    ...under.map((each, i) =>
      line(each, underY + (i + 0.5) * LINE_PX.under, UNDER, palette.inkQuiet),
    ),
  ])
  return { markup, heightPx: underY + under.length * LINE_PX.under }
}

/** The words with the largest title that leaves room for all of them. */
function textBlock(
  about: CardWords,
  room: Room,
  palette: Palette,
  measure: MeasureText,
): TextBlock {
  const blocks = TITLE_SIZES_PX.map((sizePx) => blockWith(sizePx, about, room, palette, measure))
  const fitting = blocks.find(({ heightPx }) => heightPx <= room.heightPx)
  return fitting ?? blocks.at(-1) ?? { markup: join([]), heightPx: 0 }
}

/** Where the map, the words and the name of the product stand. */
interface Layout {
  readonly map: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  readonly text: TextBlock
  readonly textAt: { readonly x: number; readonly y: number }
  readonly product: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
}

/** The map as a band over the words: for lines that run far and flat. */
function bandLayout(about: CardWords, palette: Palette, measure: MeasureText): Layout {
  const widthPx = CARD.width - 2 * PAD_PX
  const room = { widthPx, heightPx: 120, overWidthPx: widthPx - PRODUCT_PX, underLinesMax: 1 }
  const text = textBlock(about, room, palette, measure)
  const height = CARD.height - text.heightPx - 28
  return {
    map: { x: 0, y: 0, width: CARD.width, height },
    text,
    textAt: { x: PAD_PX, y: height + 12 },
    product: { x: CARD.width - PAD_PX, y: height + 12 + LINE_PX.over / 2, anchor: 'end' },
  }
}

/** The words in a column beside the map: for lines that bow high, and for small regions. */
function columnLayout(about: CardWords, palette: Palette, measure: MeasureText): Layout {
  const widthPx = COLUMN_PX - 2 * PAD_PX + 12
  const room = { widthPx, heightPx: 242, overWidthPx: widthPx, underLinesMax: 4 }
  return {
    map: { x: COLUMN_PX, y: 0, width: CARD.width - COLUMN_PX, height: CARD.height },
    text: textBlock(about, room, palette, measure),
    textAt: { x: PAD_PX, y: 20 },
    product: { x: PAD_PX, y: CARD.height - 26, anchor: 'start' },
  }
}

const networkOf = ({ index, view }: Scene) => scopeNetwork(index, view.scope, view.projection)

/**
 * What the map of a card is to show. The map leaves crowded links to a cut-out, for which a card has no room: a
 * place that has some of them is seen among those, and not by a line that comes to it from far away.
 */
function shownLinks(scene: Scene, network: Network): ReadonlySet<string> {
  const { relatedLinks, selection } = scene
  if (selection?.kind !== 'place' && selection?.kind !== 'group') return relatedLinks
  const crowded = insetRegion(scene, network)?.cutOut
  const near = [...relatedLinks].filter((id) => crowded?.has(id))
  return near.length > 0 ? new Set(near) : relatedLinks
}

/** The layout that shows the lines larger. */
function layOut(scene: Scene, about: CardWords, palette: Palette, measure: MeasureText): Layout {
  const network = networkOf(scene)
  const fitTo = shownLinks(scene, network)
  const zoomIn = ({ map }: Layout) => figureCamera(scene, network, { size: map, fitTo }).zoom
  const band = bandLayout(about, palette, measure)
  const column = columnLayout(about, palette, measure)
  return zoomIn(band) > zoomIn(column) ? band : column
}

/**
 * Places at the ends of what the card is about, first and without their parts; the flows by name
 * alone, where there is room.
 */
function shortNames({ relatedLinks, index }: Scene): (spec: LabelSpec) => LabelSpec | null {
  const about = [...relatedLinks].flatMap((id) => index.links.get(id) ?? [])
  const ends = new Set(about.flatMap(({ from, to }) => [from, to]))
  const leads = (id: string) => {
    const place = index.places.get(id)
    return place !== undefined && isLeading(index.chain, place)
  }
  const isNamed = ({ target: { kind, id } }: LabelSpec): boolean => {
    if (kind === 'link') return relatedLinks.has(id)
    if (kind !== 'place') return false
    return ends.size > 0 ? ends.has(id) : leads(id)
  }
  return (spec) => {
    if (!isNamed(spec)) return null
    const isEnd = spec.target.kind === 'place' && ends.has(spec.target.id)
    const priority = isEnd ? NAMED_FIRST : Math.min(spec.priority, NAMED_FIRST - 1)
    return { ...spec, detail: '', extra: '', isSelected: false, priority }
  }
}

/** The map of a card: the scene as it is drawn there, and how. */
function cardMap(scene: Scene, { map }: Layout, options: CardOptions) {
  // The others are faded already; a ring would hide the colour of a thin line.
  const isRinged = scene.selection?.kind === 'link'
  return {
    scene: isRinged ? { ...scene, selection: null } : scene,
    options: {
      ...options,
      states: null,
      size: { width: map.width, height: map.height },
      fitTo: shownLinks(scene, networkOf(scene)),
      nameOf: shortNames(scene),
    },
  }
}

/** What comes to lie where on the map of a card, for those who judge it. */
export function layOutCard(scene: Scene, about: CardWords, options: CardOptions): FigureLayout {
  const layout = layOut(
    scene,
    about,
    chainPalette(scene.index, options.theme, 'explore'),
    options.measureText,
  )
  const map = cardMap(scene, layout, options)
  return layOutFigure(map.scene, map.options)
}

/**
 * A picture for a link in a chat or a post: the map fitted to what is selected, the date, the
 * title and a few words.
 * @returns a standalone SVG document of 1200 × 630 pixels
 */
export function cardSvg(scene: Scene, about: CardWords, options: CardOptions): string {
  const palette = chainPalette(scene.index, options.theme, 'explore')
  const layout = layOut(scene, about, palette, options.measureText)
  const { map, text, textAt, product } = layout
  const drawn = cardMap(scene, layout, options)
  const content = join([
    group({ transform: `translate(${num(map.x)} ${num(map.y)})` }, [
      figureMarkup(drawn.scene, drawn.options),
    ]),
    matMarkup(CARD, map, palette.page),
    group({ transform: `translate(${num(textAt.x)} ${num(textAt.y)})` }, [text.markup]),
    words(productWords.name, product.x, product.y + PRODUCT.sizePx * BASELINE_SHARE, PRODUCT, {
      fill: palette.ink,
      'text-anchor': product.anchor,
    }),
  ])
  return documentOf(content, { title: about.title, description: about.under }, CARD, CARD.scale)
}
