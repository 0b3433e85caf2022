import { escapeMarkup } from '@/report/exports/escape-markup'

/** A tenth of a pixel is finer than any printer of ours; more digits double the file. */
export function num(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return `${rounded === 0 ? 0 : rounded}`
}

type Attribute = string | number | null

/** Markup that is safe to put into markup; made here only. */
export type Markup = string & { readonly isMarkup: true }

function markup(text: string): Markup {
  return text as Markup
}

export function text(content: string): Markup {
  return markup(escapeMarkup(content))
}

export function join(parts: readonly (Markup | null)[]): Markup {
  return markup(parts.filter((part) => part !== null).join(''))
}

/** One element; attributes of null are left out, numbers are rounded as `num` does. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  children: readonly (Markup | null)[] = [],
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => {
      const shown = typeof value === 'number' ? num(value) : escapeMarkup(value ?? '')
      return ` ${key}="${shown}"`
    })
    .join('')
  const content = join(children)
  return markup(content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`)
}

export function group(
  attributes: Readonly<Record<string, Attribute>>,
  children: readonly (Markup | null)[],
): Markup | null {
  return children.some((child) => child) ? element('g', attributes, children) : null
}

interface Point {
  readonly x: number
  readonly y: number
}

/** `M…L…`: a line through some points. */
export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('')
}

/** `M…L…Z`: an area with some points as its outline. */
export function areaPath(points: readonly Point[]): string {
  return points.length > 0 ? `${linePath(points)}Z` : ''
}
