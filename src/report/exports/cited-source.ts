import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { citationWords } from '@/words/citation'
import { clauses } from '@/words/joined'

/** A source as an export names it; `url` is null where the content rules forbid linking to it. */
export interface CitedSource {
  readonly id: string
  readonly publisher: string
  readonly title: string
  readonly date: string | null
  readonly url: string | null
  readonly kind: Source['kind']
}

export function citedSource(source: Source): CitedSource {
  const { id, publisher, title, date, kind } = source
  return { id, publisher, title, date, url: sourceHref(source), kind }
}

/** "DEA, “Fentanyl Flow”, 2020-01, https://…": a source in one line; its id where it is unknown. */
export function sourceText(sources: ReadonlyMap<string, Source>, id: string): string {
  const source = sources.get(id)
  if (!source) return id
  const { publisher, title, date, url } = citedSource(source)
  const cited = [publisher, title, date ?? citationWords.undated] as const
  return url ? citationWords.sourceAt(...cited, url) : citationWords.source(...cited)
}

/**
 * "The Atlantic; White House; and 12 more": publishers, each once, as many as some letters hold.
 * @param andMore ends the list, where it may say how the others are found
 */
export function publisherWords(
  sources: readonly Pick<Source, 'publisher'>[],
  mostLetters: number,
  andMore: (count: number) => string = citationWords.andMore,
): string {
  const names = [...new Set(sources.map(({ publisher }) => publisher))]
  const listed: string[] = []
  for (const name of names) {
    if (listed.length > 0 && clauses([...listed, name]).length > mostLetters) break
    listed.push(name)
  }
  const rest = names.length - listed.length
  return clauses([...listed, rest > 0 && andMore(rest)])
}
