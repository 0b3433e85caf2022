import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync } from 'vite'
import { filesIn } from './files-in'

/** What stands behind an import: the file, or nothing where it is a package. */
function fileOf(specifier: string, from: string): string[] {
  const path = specifier.startsWith('@/')
    ? resolve('src', specifier.slice(2))
    : specifier.startsWith('.') && resolve(dirname(from), specifier)
  if (!path) return []
  return [path, `${path}.ts`, `${path}.tsx`].filter((one) => /\.tsx?$/.test(one) && existsSync(one))
}

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  const { module } = parseSync(file, code)
  const isOfTypes = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every(({ isType }) => isType)
  const named = module.staticImports
    .filter(({ entries }) => !isOfTypes(entries))
    .map(({ moduleRequest }) => moduleRequest.value)
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  )
  const later = [...code.matchAll(/import\('([^']+)'\)/g)].map(([, specifier = '']) => specifier)
  return [...new Set([...named, ...passedOn, ...later])].flatMap((one) => fileOf(one, file))
}

const isTest = (file: string) => file.endsWith('.test.ts')

/** A test, and over how many imports it leads to a file. */
export interface Lead {
  readonly test: string
  readonly distance: number
}

/** Which tests lead to a file. @returns absolute paths by the absolute path of a file */
export function createLeads(rooms: readonly string[]): (file: string) => readonly Lead[] {
  const leads = new Map<string, Lead[]>()
  const imports = new Map<string, string[]>()
  const importsIn = (file: string) => {
    const known = imports.get(file) ?? importsOf(file)
    imports.set(file, known)
    return known
  }
  for (const test of rooms.flatMap(filesIn).filter(isTest)) {
    const seen = new Set([test])
    let edge = [test]
    for (let distance = 0; edge.length > 0; distance += 1) {
      for (const file of edge) leads.set(file, [...(leads.get(file) ?? []), { test, distance }])
      edge = [...new Set(edge.flatMap(importsIn))].filter((file) => !seen.has(file))
      for (const file of edge) seen.add(file)
    }
  }
  return (file) => leads.get(file) ?? []
}
