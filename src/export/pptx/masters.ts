import { slideWords } from '@/words/slides'
import { LAYOUT_NAMES, NUMBER, type Place, placeXml, SOURCES_BOX, TITLE } from './layouts'
import { TREE_HEAD, xfrm } from './shapes'
import { HEAD, NAMESPACES, xmlText } from './xml'

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

const levels = (sizes: readonly number[], face: string) =>
  sizes
    .map(
      (size, i) =>
        `<a:lvl${i + 1}pPr marL="${i * 342_900}" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${face}"/><a:ea typeface="${face.replace('lt', 'ea')}"/><a:cs typeface="${face.replace('lt', 'cs')}"/></a:defRPr></a:lvl${i + 1}pPr>`,
    )
    .join('')

/** The master that all layouts follow. */
export function masterXml(): string {
  const places: readonly Place[] = [
    TITLE,
    { slot: { type: 'body', idx: 1 }, part: 'body', box: SOURCES_BOX, sizePt: 20 },
    NUMBER,
  ]
  const shapes = places.map((place, i) => placeXml(place, i + 2)).join('')
  // Relation ids of layouts follow their order; the theme comes after them.
  const list = LAYOUT_NAMES.map(
    (_, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="rId${i + 1}"/>`,
  ).join('')
  const background =
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
  const styles = `<p:txStyles><p:titleStyle>${levels([28], '+mj-lt')}</p:titleStyle><p:bodyStyle>${levels([20, 18, 16], '+mn-lt')}</p:bodyStyle><p:otherStyle>${levels([14], '+mn-lt')}</p:otherStyle></p:txStyles>`
  return `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${background}<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst>${list}</p:sldLayoutIdLst><p:hf hdr="0" ftr="0" dt="0"/>${styles}</p:sldMaster>`
}

const NOTES_PLACES: readonly Place[] = [
  {
    slot: { type: 'body', idx: 1 },
    part: 'notes',
    box: { x: 0.75, y: 4.4, w: 6, h: 5 },
    sizePt: 12,
  },
]
const notesImage = () =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${xmlText(slideWords.image)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${xfrm({ x: 0.75, y: 0.75, w: 6, h: 3.375 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`

export function notesMasterXml(): string {
  const shapes = NOTES_PLACES.map((place, i) => placeXml(place, i + 3)).join('')
  return `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${notesImage()}${shapes}</p:spTree></p:cSld>${COLOUR_MAP}<p:notesStyle>${levels([12], '+mn-lt')}</p:notesStyle></p:notesMaster>`
}
