import { escapeMarkup } from '@/report/exports/escape-markup'

/** Characters that no XML document may hold, not even escaped. */
const NOT_IN_XML = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu

/** How programs write a line that is broken within its paragraph. */
const VERTICAL_TAB = '\u000b'

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A text as it may stand in XML. Line breaks that no XML holds become line breaks. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replaceAll(VERTICAL_TAB, '\n').replace(NOT_IN_XML, ''))
}

/** The namespaces that every part of a presentation names. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** Inches as the file counts them. */
export const emu = (inches: number): number => Math.round(inches * 914_400)

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** One reference from a part to another, or out into the world. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `slide`, `image`, `hyperlink`. */
  readonly type: string
  readonly target: string
  readonly isExternal?: boolean
}

const PACKAGE_TYPES: Readonly<Record<string, string>> = {
  'core-properties':
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
}

export function relationsXml(relations: readonly Relation[]): string {
  const lines = relations.map(({ id, type, target, isExternal }) => {
    const mode = isExternal ? ' TargetMode="External"' : ''
    const kind = PACKAGE_TYPES[type] ?? `${RELATIONSHIPS}/${type}`
    return `<Relationship Id="${id}" Type="${kind}" Target="${xmlText(target)}"${mode}/>`
  })
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}
