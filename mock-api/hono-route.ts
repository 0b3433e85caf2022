import type { Params } from './route'

const EXTENSION = /\}(\.\w+)$/

/** `/chains/{chain}.json` as Hono writes it, with the extension inside its last parameter. */
export function honoPath(template: string): string {
  return template.replace(/\{(\w+)\}\.(\w+)/g, ':$1{[^/]+\\.$2}').replace(/\/\{(\w+)\}/g, '/:$1')
}

/** The ids in a path that Hono matched, without the extension it left on the last one. */
export function readParams(template: string, matched: Readonly<Record<string, string>>): Params {
  const extension = EXTENSION.exec(template)?.[1] ?? ''
  const entries = Object.entries(matched).map(([name, text]) => {
    const isLast = extension !== '' && template.endsWith(`{${name}}${extension}`)
    return [name, isLast ? text.slice(0, -extension.length) : text]
  })
  return Object.fromEntries(entries)
}
