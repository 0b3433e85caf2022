import { SourceMap } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Chunk } from './build-site'

export function gzippedKb(code: string): number {
  return gzipSync(code).length / 1_000
}

/** Chunks with all that they import statically. */
export function closureOf(starts: readonly Chunk[], all: readonly Chunk[]): Chunk[] {
  const byName = new Map(all.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<Chunk>()
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) visit(byName.get(name))
  }
  for (const chunk of starts) visit(chunk)
  return [...found]
}

/** `react-dom` for a package, `src/panels` for a room of our own. */
function partOf(source: string): string {
  const packages = [...source.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)]
  const name = packages.at(-1)?.[1]
  return name ?? /\bsrc\/[^/]+/.exec(source)?.[0] ?? 'bundler'
}

/**
 * Which parts a chunk consists of, by its source map. A chunk is compressed as a whole, so each
 * part gets its share of the compressed size by length: near enough to see what is large.
 */
function partsOfChunk({ code, map }: Chunk): Map<string, number> {
  const parts = new Map<string, number>()
  if (!map) return new Map([['bundler', gzippedKb(code)]])
  const sourceMap = new SourceMap({ ...map, file: map.file ?? '', sourceRoot: '' })
  const kbPerCharacter = gzippedKb(code) / code.length
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const entry = sourceMap.findEntry(row, column)
      // Code that the bundler added has an entry without a source.
      const source = 'originalSource' in entry ? entry.originalSource : undefined
      const part = source ? partOf(source) : 'bundler'
      parts.set(part, (parts.get(part) ?? 0) + kbPerCharacter)
    }
  })
  return parts
}

/** Parts of all chunks by gzipped kB, the largest first. */
export function largestParts(chunks: readonly Chunk[]): [string, number][] {
  const sums = new Map<string, number>()
  for (const [part, kb] of chunks.flatMap((chunk) => [...partsOfChunk(chunk)])) {
    sums.set(part, (sums.get(part) ?? 0) + kb)
  }
  return [...sums].sort((a, b) => b[1] - a[1])
}
