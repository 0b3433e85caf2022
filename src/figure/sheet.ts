import { chainPalette, type Palette } from '@/look/chain-palette'
import { cautions, stateLine } from '@/report/exports/cautions'
import type { Scene } from '@/scene/scene'
import { figureLegendWords } from '@/words/figure-legend'
import { documentOf, figureMarkup, figureTitle } from './figure'
import type { FigureOptions } from './figure-layout'
import { legendEntries, legendMarkup } from './legend'
import { matMarkup } from './mat'
import { type QrMatrix, qrMarkup, qrSizePx } from './qr'
import { eventsMarkup } from './sheet-events'
import { type Origin, sheetFooter, sheetTitle } from './sheet-words'
import { element, group, join, type Markup, num } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words, wrap } from './text'

export interface SheetOptions extends Omit<FigureOptions, 'insets'>, Origin {
  /** What stands over the figure; what is selected, or the chain, when left out. */
  readonly title?: string
  /** Under the title, in the writer's own words. */
  readonly caption?: string
  /** The modules of a QR code that holds the address; null leaves it out. */
  readonly qr?: QrMatrix | null
  /** Parts that are left out. The cautions of a what-if never are. */
  readonly without?: ReadonlySet<'title' | 'legend' | 'events' | 'footer'>
}

const MARGIN_PX = 32
const GAP_PX = 20
const SIDE_WIDTH_PX = 250
const SIDE_FROM_PX = 760

const TITLE: TextStyle = { family: 'serif', sizePx: 25, weight: 600 }
const SUBTITLE: TextStyle = { family: 'sans', sizePx: 13.5, weight: 400 }
const WARNING: TextStyle = { family: 'sans', sizePx: 12.5, weight: 500 }
const SMALL: TextStyle = { family: 'sans', sizePx: 10.5, weight: 400 }
const HEADING: TextStyle = { family: 'sans', sizePx: 11.5, weight: 600 }

interface Block {
  readonly markup: Markup
  readonly heightPx: number
}

interface Paper {
  readonly palette: Palette
  readonly measure: MeasureText
}

/** A paragraph. */
function block(lines: readonly string[], style: TextStyle, linePx: number, fill: string): Block {
  return {
    markup: join(
      lines.map((line, i) =>
        words(line, 0, (i + 0.5) * linePx + style.sizePx * BASELINE_SHARE, style, { fill }),
      ),
    ),
    heightPx: lines.length * linePx,
  }
}

function at(x: number, y: number, markup: Markup | null): Markup | null {
  return group({ transform: `translate(${num(x)} ${num(y)})` }, [markup])
}

/** A sentence on a ground of its own. */
function warningBlock(sentence: string, widthPx: number, { palette, measure }: Paper): Block {
  const [padX, padY] = [12, 7]
  const lines = wrap(sentence, WARNING, widthPx - 2 * padX, measure)
  const inner = block(lines, WARNING, 17, palette.ink)
  const heightPx = inner.heightPx + 2 * padY
  const ground = element('rect', { width: widthPx, height: heightPx, rx: 4, fill: palette.raised })
  const edge = element('rect', { width: 3, height: heightPx, fill: palette.accent })
  return { markup: join([ground, edge, at(padX, padY, inner.markup)]), heightPx: heightPx + 6 }
}

function stack(blocks: readonly Block[]): Block {
  let y = 0
  const placed = blocks.map(({ markup, heightPx }) => {
    const here = at(0, y, markup)
    y += heightPx
    return here
  })
  return { markup: join(placed), heightPx: y }
}

function headBlock(scene: Scene, options: SheetOptions, widthPx: number, paper: Paper): Block {
  const { palette, measure } = paper
  const warnings = cautions(scene).map((each) => warningBlock(each, widthPx, paper))
  if (options.without?.has('title')) return stack(warnings)
  const title = wrap(options.title ?? sheetTitle(scene), TITLE, widthPx, measure, 2)
  const below = [stateLine(scene), ...(options.caption ? [options.caption] : [])]
  const subtitle = below.flatMap((line) => wrap(line, SUBTITLE, widthPx, measure, 3))
  return stack([
    block(title, TITLE, 30, palette.ink),
    block(subtitle, SUBTITLE, 20, palette.inkQuiet),
    { markup: join([]), heightPx: 8 },
    ...warnings,
  ])
}

function footBlock(scene: Scene, options: SheetOptions, widthPx: number, paper: Paper): Block {
  if (options.without?.has('footer')) return { markup: join([]), heightPx: 0 }
  const lines = sheetFooter(scene, options).flatMap((line) =>
    wrap(line, SMALL, widthPx, paper.measure),
  )
  return block(lines, SMALL, 15, paper.palette.inkQuiet)
}

function sideBlock(scene: Scene, options: SheetOptions, heightPx: number, paper: Paper): Block {
  const { palette, measure } = paper
  const heading = (text: string) => block([text], HEADING, 22, palette.inkQuiet)
  const legend = options.without?.has('legend')
    ? []
    : [
        heading(figureLegendWords.heading),
        legendMarkup(legendEntries(scene, palette), palette, SIDE_WIDTH_PX, measure),
        { markup: join([]), heightPx: 14 },
      ]
  const above = stack(legend)
  if (options.without?.has('events')) return above
  const leftPx = heightPx - above.heightPx - 22
  const events = eventsMarkup(scene, palette, { width: SIDE_WIDTH_PX, height: leftPx }, measure)
  return stack([above, heading(events.heading), events])
}

/**
 * A scene as a page: its figure with title, cautions, legend, events in force and small print.
 * @returns a standalone SVG document of `size` times `scale`
 */
export function sheetSvg(scene: Scene, options: SheetOptions): string {
  const { size, theme, measureText, without, scale } = options
  const paper: Paper = {
    palette: chainPalette(scene.index, theme, scene.view.surface),
    measure: measureText,
  }
  const widthPx = size.width - 2 * MARGIN_PX
  const head = headBlock(scene, options, widthPx, paper)
  const hasSide = widthPx >= SIDE_FROM_PX && !(without?.has('legend') && without.has('events'))
  const qr = options.qr ?? null
  const qrPx = qr ? qrSizePx(qr) : 0
  // The code stands at the foot of the side column, or else beside the small print.
  const besidePx = qr ? Math.max(hasSide ? SIDE_WIDTH_PX : 0, qrPx) + GAP_PX : 0
  const print = footBlock(scene, options, widthPx - besidePx, paper)
  const foot = hasSide ? print : { ...print, heightPx: Math.max(print.heightPx, qrPx) }
  const top = MARGIN_PX + head.heightPx + (head.heightPx > 0 ? 6 : 0)
  const bottom = size.height - MARGIN_PX - foot.heightPx - (foot.heightPx > 0 ? 12 : 0)
  const map = {
    width: widthPx - (hasSide ? SIDE_WIDTH_PX + GAP_PX : 0),
    height: Math.max(bottom - top, 120),
  }
  const sidePx = Math.min(map.height, size.height - MARGIN_PX - top - (qr ? qrPx + GAP_PX : 0))
  const side = hasSide ? sideBlock(scene, options, sidePx, paper).markup : null
  const right = size.width - MARGIN_PX
  const figure = figureMarkup(scene, { ...options, size: map })
  const content = join([
    at(MARGIN_PX, top, figure),
    matMarkup(size, { x: MARGIN_PX, y: top, ...map }, paper.palette.page),
    at(MARGIN_PX, MARGIN_PX, head.markup),
    at(MARGIN_PX + map.width + GAP_PX, top, side),
    at(MARGIN_PX, size.height - MARGIN_PX - foot.heightPx, foot.markup),
    qr && at(right - qrPx, size.height - MARGIN_PX - qrPx, qrMarkup(qr, qrPx)),
  ])
  return documentOf(content, { title: figureTitle(scene) }, size, scale)
}
