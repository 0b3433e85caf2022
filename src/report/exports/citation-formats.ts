import { calendarDate, formatIsoDay } from '@/model/day'
import { versionDay } from '@/model/version'
import type { Scene } from '@/scene/scene'
import { citationWords } from '@/words/citation'
import { say } from '@/words/say'
import { creditOf } from '../credit'
import { citationText, citedState } from './citation'
import { fileStem } from './file-name'
import { bareStateTitle } from './state-title'

/** How a state is cited: in words, or for programs that keep references. */
export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

const FORMAT_NAMES: Record<Exclude<CitationFormat, 'text'>, string> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
}

/** "Text", "BibTeX": what a format is called where it is chosen. */
export function formatName(format: CitationFormat): string {
  return format === 'text' ? citationWords.asText : FORMAT_NAMES[format]
}

/** Signs that mean something to LaTeX, so that a title is read as it is written. */
function inBraces(text: string): string {
  const words: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => words[sign] ?? `\\${sign}`)
}

/** One key for one state of one chain: two states of a day, cited in one text, are two entries. */
function keyOf({ index, day, selection, whatIf, comparison }: Scene): string {
  const marks = [selection?.id, whatIf && 'what-if', comparison && 'compared']
  return [fileStem(index), index.chain.version, formatIsoDay(day), ...marks]
    .filter(Boolean)
    .join('-')
}

function bibtex(scene: Scene, address: string): string {
  const { version } = scene.index.chain
  const fields = [
    ['title', `{{${inBraces(bareStateTitle(scene))}}}`],
    ['author', `{{${inBraces(creditOf(scene.index.chain).by)}}}`],
    ['year', `{${version.split('.')[0]}}`],
    ['version', `{${version}}`],
    ['howpublished', `{${inBraces(citationWords.interactiveMap(say(scene.index.chain.title)))}}`],
    ['url', `{${address}}`],
    ['note', `{${inBraces(citedState(scene))}}`],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`)
  return `@misc{${keyOf(scene)},\n${lines.join(',\n')}\n}\n`
}

function ris(scene: Scene, address: string): string {
  const day = versionDay(scene.index.chain.version)?.day ?? 0
  const lines = [
    ['TY', 'DATA'],
    ['TI', bareStateTitle(scene)],
    ['AU', creditOf(scene.index.chain).by],
    ['T2', say(scene.index.chain.title)],
    ['DA', formatIsoDay(day).replaceAll('-', '/')],
    ['ET', scene.index.chain.version],
    ['UR', address],
    ['N1', citedState(scene)],
    ['ER', ''],
  ]
  return lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('')
}

function csl(scene: Scene, address: string): string {
  const { version, title } = scene.index.chain
  const { year, month, dayOfMonth } = calendarDate(versionDay(version)?.day ?? 0)
  const item = {
    id: keyOf(scene),
    type: 'dataset',
    title: bareStateTitle(scene),
    author: [{ literal: creditOf(scene.index.chain).by }],
    'container-title': say(title),
    issued: { 'date-parts': [[year, month, dayOfMonth]] },
    version,
    URL: address,
    note: citedState(scene),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** A citation of exactly this state. @param address whole */
export function citationIn(format: CitationFormat, scene: Scene, address: string): string {
  if (format === 'text') return citationText(scene, address)
  if (format === 'bibtex') return bibtex(scene, address)
  return format === 'ris' ? ris(scene, address) : csl(scene, address)
}
