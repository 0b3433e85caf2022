import { escapeMarkup } from '@/report/exports/escape-markup'

/** Of a page that nothing takes over: no script is ever asked for. */
export const PLAIN_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** An element of a head. */
export type Tag = readonly [name: 'meta' | 'link', attributes: Readonly<Record<string, string>>]

export function writeTag([name, attributes]: Tag): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => `${key}="${escapeMarkup(value)}"`,
  )
  return `    <${name} ${written.join(' ')} />`
}

export const property = (key: string, content: string): Tag => ['meta', { property: key, content }]
export const named = (name: string, content: string): Tag => ['meta', { name, content }]

/** Search engines and chats show no more than this. */
const DESCRIPTION_MAX = 200

/** As much of a description as is shown. */
export function shortened(text: string): string {
  if (text.length <= DESCRIPTION_MAX) return text
  const cut = text.slice(0, DESCRIPTION_MAX - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
