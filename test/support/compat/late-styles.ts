import { atRules, isLate, namesIn, properties, selectors, types } from './support'

const escaped = (text: string) => text.replace(/[^\w-]/g, '\\$&')
/** A name that is not part of a longer one. */
const alone = (name: string) => new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`)

/** What stands in style sheets and is missing in one of the oldest browsers, each once. */
export function lateStyles(text: string): string[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const late = new Set<string>()
  const note = (what: string, node: Parameters<typeof isLate>[0]) => {
    if (isLate(node)) late.add(what)
  }
  for (const [, property = '', value = ''] of plain.matchAll(
    /(?<=[;{\s])([a-z-]+)\s*:([^;{}]*)/g,
  )) {
    const known = properties[property]
    note(property, known)
    for (const keyword of namesIn(known)) {
      if (alone(keyword.replaceAll('_', '-')).test(value)) {
        note(`${property}: ${keyword}`, known?.[keyword])
      }
    }
  }
  for (const [, name = ''] of plain.matchAll(/::?([a-z-]+)/g)) note(`:${name}`, selectors[name])
  if (/(^|[\s,{])&/.test(plain)) note('nesting', selectors.nesting)
  for (const [, name = '', rest = ''] of plain.matchAll(/@([a-z-]+)([^;{]*)/g)) {
    const rule = atRules[name]
    note(`@${name}`, rule)
    for (const part of namesIn(rule))
      if (alone(part).test(rest)) note(`@${name} ${part}`, rule?.[part])
  }
  for (const [, name = ''] of plain.matchAll(/(?<![\w-])([a-z-]+)\(/g)) {
    for (const kind of namesIn(types)) note(`${name}()`, types[kind]?.[name])
  }
  return [...late].sort()
}
