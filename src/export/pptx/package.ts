import { zipSync } from 'fflate'
import type { Palette } from '@/look/chain-palette'
import { locale } from '@/words/language'
import { slideWords } from '@/words/slides'
import { SANS, SERIF } from '../slide-style'
import { LAYOUT_NAMES, LAYOUTS, type LayoutName, layoutXml } from './layouts'
import { masterXml, notesMasterXml } from './masters'
import { plain, TREE_HEAD, textShape } from './shapes'
import { emu, HEAD, NAMESPACES, type Relation, relationsXml, xmlText } from './xml'

/** One slide, and the files that it brings. */
export interface SlideParts {
  readonly layout: LayoutName
  /** Its shapes, as XML. */
  readonly shapes: readonly string[]
  readonly notes: string
  /** Left out while the slides are shown. */
  readonly isHidden?: boolean
  /** PNG or JPEG, by the ids of the relations that its shapes name. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Addresses, by the ids that its shapes name. */
  readonly links: ReadonlyMap<string, string>
}

export interface PresentationParts {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly palette: Palette
  readonly slides: readonly SlideParts[]
}

const SIZE = { width: 13.333, height: 7.5 } as const
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml'

/** Six, no more and no fewer: first the commodities, then the accent of the product. */
const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const

const bare = (colour: string) => colour.replace('#', '').toUpperCase()

function themeXml({ page, ink, inkQuiet, panel, accent, commodity }: Palette): string {
  const lines = Object.values(commodity)
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', ink],
    ['lt1', page],
    ['dk2', inkQuiet],
    ['lt2', panel],
    ...ACCENTS.map((name, i): readonly [string, string] => [name, lines[i] ?? accent]),
    ['hlink', accent],
    ['folHlink', inkQuiet],
  ]
  const scheme = colours
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${bare(value)}"/></a:${name}>`)
    .join('')
  const font = (face: string) =>
    `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  const three = (xml: string) => `${xml}${xml}${xml}`
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Chokepoint"><a:themeElements><a:clrScheme name="Chokepoint">${scheme}</a:clrScheme><a:fontScheme name="Chokepoint"><a:majorFont>${font(SERIF)}</a:majorFont><a:minorFont>${font(SANS)}</a:minorFont></a:fontScheme><a:fmtScheme name="Chokepoint"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(line)}</a:lnStyleLst><a:effectStyleLst>${three(effect)}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

function slideXml({ shapes, isHidden }: SlideParts): string {
  const show = isHidden ? ' show="0"' : ''
  return `${HEAD}<p:sld ${NAMESPACES}${show}><p:cSld><p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

function notesXml(notes: string): string {
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${xmlText(slideWords.image)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`
  const paragraphs = notes.split(/\n\n+/).map((each) => plain(each))
  const body = textShape(3, slideWords.notes, { type: 'body', idx: 1 }, paragraphs)
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${image}${body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

function presentationXml(count: number): string {
  const ids = Array.from(
    { length: count },
    (_, i) => `<p:sldId id="${256 + i}" r:id="rIdSlide${i + 1}"/>`,
  ).join('')
  return `${HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(SIZE.width)}" cy="${emu(SIZE.height)}"/><p:notesSz cx="${emu(7.5)}" cy="${emu(10)}"/></p:presentation>`
}

function coreXml({ title, subject, author }: PresentationParts): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(author)}</dc:creator><dc:language>${locale()}</dc:language></cp:coreProperties>`
}

const APP_XML = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Chokepoint</Application></Properties>`

const extensionOf = (image: Uint8Array) => (image[0] === 0xff ? 'jpeg' : 'png')

const text = (xml: string) => new TextEncoder().encode(xml)

/** A file of the package, and what kind it is; null for what its ending tells. */
interface Part {
  readonly path: string
  readonly bytes: Uint8Array
  readonly type: string | null
}

const xml = (path: string, content: string, type: string | null): Part => ({
  path,
  bytes: text(content),
  type,
})

function slideFiles(slide: SlideParts, number: number): Part[] {
  const images = [...slide.images].map(([id, bytes], i) => {
    const path = `ppt/media/image${number}-${i + 1}.${extensionOf(bytes)}`
    return { id, bytes, path }
  })
  const relations: Relation[] = [
    {
      id: 'rIdLayout',
      type: 'slideLayout',
      target: `../slideLayouts/slideLayout${LAYOUT_NAMES.indexOf(slide.layout) + 1}.xml`,
    },
    { id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ...images.map(({ id, path }) => ({ id, type: 'image', target: path.replace('ppt/', '../') })),
    ...[...slide.links].map(([id, target]) => ({
      id,
      type: 'hyperlink',
      target,
      isExternal: true,
    })),
  ]
  const notesRelations: Relation[] = [
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
  ]
  return [
    xml(`ppt/slides/slide${number}.xml`, slideXml(slide), `${TYPE}.slide+xml`),
    xml(`ppt/slides/_rels/slide${number}.xml.rels`, relationsXml(relations), null),
    xml(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes), `${TYPE}.notesSlide+xml`),
    xml(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`, relationsXml(notesRelations), null),
    ...images.map(({ path, bytes }) => ({ path, bytes, type: null })),
  ]
}

function sharedFiles(parts: PresentationParts): Part[] {
  const { slides, palette } = parts
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml'
  const layoutRelation: Relation = {
    id: 'rId1',
    type: 'slideMaster',
    target: '../slideMasters/slideMaster1.xml',
  }
  const masterRelations: Relation[] = [
    ...LAYOUT_NAMES.map((_, i) => ({
      id: `rId${i + 1}`,
      type: 'slideLayout',
      target: `../slideLayouts/slideLayout${i + 1}.xml`,
    })),
    { id: 'rIdTheme', type: 'theme', target: '../theme/theme1.xml' },
  ]
  const presentationRelations: Relation[] = [
    { id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rIdNotes', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rIdTheme', type: 'theme', target: 'theme/theme1.xml' },
    ...slides.map((_, i) => ({
      id: `rIdSlide${i + 1}`,
      type: 'slide',
      target: `slides/slide${i + 1}.xml`,
    })),
  ]
  return [
    xml(
      '_rels/.rels',
      relationsXml([
        { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
        { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
        { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
      ]),
      null,
    ),
    xml(
      'docProps/core.xml',
      coreXml(parts),
      'application/vnd.openxmlformats-package.core-properties+xml',
    ),
    xml(
      'docProps/app.xml',
      APP_XML,
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ),
    xml('ppt/presentation.xml', presentationXml(slides.length), `${TYPE}.presentation.main+xml`),
    xml('ppt/_rels/presentation.xml.rels', relationsXml(presentationRelations), null),
    xml('ppt/theme/theme1.xml', themeXml(palette), theme),
    xml('ppt/theme/theme2.xml', themeXml(palette), theme),
    xml('ppt/slideMasters/slideMaster1.xml', masterXml(), `${TYPE}.slideMaster+xml`),
    xml('ppt/slideMasters/_rels/slideMaster1.xml.rels', relationsXml(masterRelations), null),
    xml('ppt/notesMasters/notesMaster1.xml', notesMasterXml(), `${TYPE}.notesMaster+xml`),
    xml(
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      relationsXml([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]),
      null,
    ),
    ...LAYOUT_NAMES.flatMap((name, i) => [
      xml(
        `ppt/slideLayouts/slideLayout${i + 1}.xml`,
        layoutXml(LAYOUTS[name]),
        `${TYPE}.slideLayout+xml`,
      ),
      xml(
        `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
        relationsXml([layoutRelation]),
        null,
      ),
    ]),
  ]
}

function contentTypesXml(files: readonly Part[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ]
  const overrides = files.flatMap(({ path, type }) =>
    type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [],
  )
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${overrides.join('')}</Types>`
}

/** A presentation as an Open XML package: a master, its layouts, slides and their notes. */
export function presentationBytes(parts: PresentationParts): Uint8Array<ArrayBuffer> {
  const files = [
    ...sharedFiles(parts),
    ...parts.slides.flatMap((slide, i) => slideFiles(slide, i + 1)),
  ]
  const types = xml('[Content_Types].xml', contentTypesXml(files), null)
  const entries = [types, ...files].map(({ path, bytes }) => {
    const isPacked = path.startsWith('ppt/media/')
    return [path, [bytes, { level: isPacked ? 0 : 6 }]] as const
  })
  return new Uint8Array(zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]))
}
