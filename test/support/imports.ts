import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One import of a file: what it names, and the file of ours that this is, if it is one. */
export interface Import {
  readonly file: string
  readonly specifier: string
  /** Path from the top of the tree; null for packages. */
  readonly target: string | null
}

const NAMED = /(?:\bfrom|\bimport|\bimport\()\s*'([@.\w][\w@./?-]*(?::\w+)?)'/g
const ENDINGS = ['', '.ts', '.tsx']

function targetOf(file: string, specifier: string, files: ReadonlySet<string>): string | null {
  const path = specifier.replace(/\?.*$/, '')
  const isOurs = path.startsWith('.') || path.startsWith('@/')
  if (!isOurs) return null
  const base = path.startsWith('@/')
    ? path.replace('@', 'src')
    : posix.join(posix.dirname(file), path)
  return ENDINGS.map((ending) => base + ending).find((name) => files.has(name)) ?? base
}

/** All imports of some files, also of types, and those that load on use. */
export function importsOf(files: readonly string[]): Import[] {
  const known = new Set(files)
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, specifier = '']) => ({
      file,
      specifier,
      target: targetOf(file, specifier, known),
    })),
  )
}

/** Rings of files that import each other, each once, as `a → b → a`. */
export function circlesIn(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { file, target } of imports) {
    if (target) targets.set(file, [...(targets.get(file) ?? []), target])
  }
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return circles
}
