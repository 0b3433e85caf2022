import { locale } from '@/words/language'
import { isRightToLeft, languageOf } from './language'
import { emu, xmlText } from './xml'

/** Where something stands on a slide, in inches. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Which placeholder of its layout something fills. */
export interface Slot {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'pic' | 'sldNum' | 'ftr' | 'sldImg'
  readonly idx?: number
}

/** A run of words; a link where it leads somewhere. */
export interface Run {
  readonly text: string
  /** The id of a relation. */
  readonly link?: string
  readonly tooltip?: string
}

export interface Paragraph {
  readonly runs: readonly Run[]
  /** In points; that of the placeholder when left out. */
  readonly sizePt?: number
}

export const xfrm = ({ x, y, w, h }: Box): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`

export const slotXml = ({ type, idx }: Slot): string =>
  `<p:ph type="${type}"${idx === undefined ? '' : ` idx="${idx}"`}/>`

function runXml({ text, link, tooltip }: Run, sizePt: number | undefined): string {
  const size = sizePt === undefined ? '' : ` sz="${Math.round(sizePt * 100)}"`
  const tip = tooltip ? ` tooltip="${xmlText(tooltip)}"` : ''
  const click = link ? `<a:hlinkClick r:id="${link}"${tip}/>` : ''
  const properties = `<a:rPr lang="${languageOf(text)}"${size} dirty="0">${click}</a:rPr>`
  return text
    .split('\n')
    .map((line) => `<a:r>${properties}<a:t>${xmlText(line)}</a:t></a:r>`)
    .join(`<a:br><a:rPr lang="${languageOf(text)}"${size}/></a:br>`)
}

function paragraphXml({ runs, sizePt }: Paragraph): string {
  const isReversed = isRightToLeft(runs.map(({ text }) => text).join(''))
  const properties = isReversed ? '<a:pPr algn="r" rtl="1"/>' : ''
  return `<a:p>${properties}${runs.map((run) => runXml(run, sizePt)).join('')}</a:p>`
}

export const plain = (text: string, sizePt?: number): Paragraph => ({
  runs: [{ text }],
  ...(sizePt === undefined ? {} : { sizePt }),
})

/** The number of the slide, which the program fills in. */
export function numberField(): string {
  return `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${locale()}"/><a:t>‹#›</a:t></a:fld></a:p>`
}

/** Words in a placeholder: where and how they stand is said by the layout. */
export function textShape(
  id: number,
  name: string,
  slot: Slot,
  paragraphs: readonly Paragraph[],
): string {
  const body =
    slot.type === 'sldNum' ? numberField() : paragraphs.map(paragraphXml).join('') || '<a:p/>'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${slotXml(slot)}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>`
}

export interface Picture {
  /** The id of the relation that leads to the file. */
  readonly file: string
  readonly description: string
  /** Where a click leads: the id of a relation. */
  readonly link?: string
}

/** A picture in a placeholder; with a box it stands where the box is, and not where the layout says. */
export function pictureShape(
  id: number,
  name: string,
  slot: Slot,
  { file, description, link }: Picture,
  box?: Box,
): string {
  const click = link ? `<a:hlinkClick r:id="${link}"/>` : ''
  const about = `<p:cNvPr id="${id}" name="${xmlText(name)}" descr="${xmlText(description)}">${click}</p:cNvPr>`
  const place = box ? `${xfrm(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''
  return `<p:pic><p:nvPicPr>${about}<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${slotXml(slot)}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="${file}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place}</p:spPr></p:pic>`
}

/** What every tree of shapes begins with. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
