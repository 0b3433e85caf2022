import { locale } from '@/words/language'
import { type SlidePart, slideWords } from '@/words/slides'
import { SLIDE } from '../slide-style'
import { type Box, numberField, type Slot, slotXml, TREE_HEAD, xfrm } from './shapes'
import { HEAD, NAMESPACES, xmlText } from './xml'

/** A placeholder of a layout: where it stands, how its words are set. */
export interface Place {
  readonly slot: Slot
  readonly part: SlidePart
  readonly box: Box
  readonly sizePt?: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly colour?: 'tx1' | 'tx2' | 'accent6'
  readonly font?: 'major' | 'minor'
  readonly anchor?: 't' | 'ctr' | 'b'
  readonly align?: 'l' | 'ctr' | 'r'
  readonly columns?: number
}

export interface Layout {
  /** Programs match layouts by it: the same in every language. */
  readonly name: string
  /** As the format has it; a layout of our own is `null`. */
  readonly type: string | null
  readonly places: readonly Place[]
}

const { margin } = SLIDE
const WIDE = SLIDE.width - 2 * margin
/** Beside the picture: the legend and the code. */
const SIDE = { x: 10.72, w: SLIDE.width - margin - 10.72 } as const

/** Where things stand on the slide of a step, in inches. */
export const STEP_BOXES = {
  picture: { x: margin, y: 1.32, w: 10.02, h: 4.0 },
  widePicture: { x: margin, y: 1.32, w: WIDE, h: 4.0 },
  legend: { x: SIDE.x, y: 1.32, w: SIDE.w, h: 4.0 },
  caption: { x: margin, y: 5.42, w: 10.02, h: 1.42 },
  caution: { x: margin, y: 6.86, w: 10.02, h: 0.46 },
  code: { x: 11.33, y: 5.42, w: 1.2, h: 1.2 },
  link: { x: SIDE.x, y: 6.62, w: SIDE.w, h: 0.26 },
} as const satisfies Record<string, Box>

export const TITLE_BOX: Box = { x: margin, y: 0.25, w: WIDE, h: 0.68 }
export const WORDS_BOX: Box = { x: margin + 0.6, y: 1.5, w: WIDE - 1.2, h: 4.4 }
export const SOURCES_BOX: Box = { x: margin, y: 1.1, w: WIDE, h: 5.75 }

export const NUMBER: Place = {
  slot: { type: 'sldNum', idx: 12 },
  part: 'number',
  box: { x: 12.2, y: 6.96, w: 0.58, h: 0.3 },
  sizePt: 12,
  colour: 'tx2',
  align: 'r',
  anchor: 'ctr',
}
export const TITLE: Place = {
  slot: { type: 'title' },
  part: 'title',
  box: TITLE_BOX,
  sizePt: 28,
  isBold: true,
  font: 'major',
  anchor: 'b',
}

/** Slots that slides fill, by what they are for. */
export const SLOTS = {
  title: { type: 'title' },
  centred: { type: 'ctrTitle' },
  subtitle: { type: 'subTitle', idx: 1 },
  body: { type: 'body', idx: 1 },
  picture: { type: 'pic', idx: 13 },
  place: { type: 'body', idx: 14 },
  caution: { type: 'body', idx: 15 },
  legend: { type: 'pic', idx: 16 },
  code: { type: 'pic', idx: 17 },
  link: { type: 'body', idx: 18 },
  about: { type: 'body', idx: 19 },
  credit: { type: 'body', idx: 20 },
  number: { type: 'sldNum', idx: 12 },
} as const satisfies Record<string, Slot>

const PLACE: Place = {
  slot: SLOTS.place,
  part: 'day',
  box: { x: margin, y: 0.94, w: WIDE, h: 0.32 },
  sizePt: 14,
  colour: 'tx2',
  anchor: 'ctr',
}
const CAPTION: Place = { slot: SLOTS.body, part: 'caption', box: STEP_BOXES.caption, sizePt: 20 }
const CAUTION: Place = {
  slot: SLOTS.caution,
  part: 'caution',
  box: STEP_BOXES.caution,
  sizePt: 12,
  isBold: true,
  colour: 'accent6',
  anchor: 'ctr',
}
const CODE: readonly Place[] = [
  { slot: SLOTS.code, part: 'code', box: STEP_BOXES.code },
  { slot: SLOTS.link, part: 'link', box: STEP_BOXES.link, sizePt: 12, align: 'ctr' },
]

/** The layouts by what they are for; a house template that has them under these names restyles the deck. */
export const LAYOUTS = {
  title: {
    name: 'Title Slide',
    type: 'title',
    places: [
      {
        slot: SLOTS.centred,
        part: 'title',
        box: { x: margin + 0.4, y: 1.7, w: WIDE - 0.8, h: 1.3 },
        sizePt: 40,
        isBold: true,
        font: 'major',
        anchor: 'b',
      },
      {
        slot: SLOTS.subtitle,
        part: 'subtitle',
        box: { x: margin + 0.4, y: 3.15, w: WIDE - 0.8, h: 2.6 },
        sizePt: 22,
      },
      {
        slot: SLOTS.about,
        part: 'about',
        box: { x: margin + 0.4, y: 6.0, w: WIDE - 0.8, h: 0.85 },
        sizePt: 12,
        colour: 'tx2',
        anchor: 'b',
      },
      NUMBER,
    ],
  },
  step: {
    name: 'Map with Caption',
    type: null,
    places: [
      TITLE,
      PLACE,
      { slot: SLOTS.picture, part: 'picture', box: STEP_BOXES.picture },
      { slot: SLOTS.legend, part: 'legend', box: STEP_BOXES.legend },
      CAPTION,
      CAUTION,
      ...CODE,
      NUMBER,
    ],
  },
  wide: {
    name: 'Picture with Caption',
    type: null,
    places: [
      TITLE,
      PLACE,
      { slot: SLOTS.picture, part: 'picture', box: STEP_BOXES.widePicture },
      CAPTION,
      CAUTION,
      ...CODE,
      NUMBER,
    ],
  },
  words: {
    name: 'Words',
    type: null,
    places: [
      TITLE,
      {
        slot: SLOTS.body,
        part: 'words',
        box: WORDS_BOX,
        sizePt: 32,
        font: 'major',
        anchor: 'ctr',
      },
      {
        slot: SLOTS.credit,
        part: 'source',
        box: { x: margin + 0.6, y: 6.0, w: WIDE - 1.2, h: 0.7 },
        sizePt: 16,
        colour: 'tx2',
      },
      NUMBER,
    ],
  },
  sources: {
    name: 'Sources',
    type: null,
    places: [
      TITLE,
      { slot: SLOTS.body, part: 'sources', box: SOURCES_BOX, sizePt: 12, columns: 3 },
      NUMBER,
    ],
  },
} as const satisfies Record<string, Layout>

export type LayoutName = keyof typeof LAYOUTS
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[]

export function placeXml(place: Place, id: number): string {
  const { slot, part, box, sizePt, isBold, isItalic, colour = 'tx1', font = 'minor' } = place
  const { anchor = 't', align = 'l', columns } = place
  const face = font === 'major' ? '+mj-lt' : '+mn-lt'
  const name = xmlText(slideWords[part])
  const marks = `${isBold ? ' b="1"' : ''}${isItalic ? ' i="1"' : ''}`
  const size = sizePt ? ` sz="${sizePt * 100}"` : ''
  const level = `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:buNone/><a:defRPr${size}${marks}><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`
  const inColumns = columns ? ` numCol="${columns}" spcCol="182880"` : ''
  const body = `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"${inColumns}><a:normAutofit/></a:bodyPr>`
  const prompt =
    slot.type === 'sldNum'
      ? numberField()
      : `<a:p><a:pPr lvl="0"/><a:r><a:rPr lang="${locale()}"/><a:t>${name}</a:t></a:r></a:p>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${slotXml(slot)}</p:nvPr></p:nvSpPr><p:spPr>${xfrm(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${body}<a:lstStyle>${level}</a:lstStyle>${prompt}</p:txBody></p:sp>`
}

export function layoutXml({ name, type, places }: Layout): string {
  const kind = type ? ` type="${type}"` : ' userDrawn="1"'
  const shapes = places.map((place, i) => placeXml(place, i + 2)).join('')
  return `${HEAD}<p:sldLayout ${NAMESPACES}${kind} preserve="1"><p:cSld name="${xmlText(name)}"><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}
