import type { Content, Translation } from './content'
import { type ParsedFile, problemAt } from './parsed-file'
import { describeValue, type Problem } from './problem'

type Told = Pick<Content, 'chain' | 'series' | 'stories'>

function isText(value: object): value is { readonly en: string } {
  return 'en' in value && typeof value.en === 'string'
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) {
    into.add(value.en)
    return
  }
  for (const each of Object.values(value)) collect(each, into)
}

/** Every English text of a chain that readers see, each once, in the order of the content. */
export function englishTexts({ chain, series, stories }: Told): Set<string> {
  const texts = new Set<string>()
  collect([chain, series, stories], texts)
  return texts
}

/** What a language still lacks, in the order of the content. */
export function missingTexts(told: Told, { texts }: Translation): string[] {
  return [...englishTexts(told)].filter((english) => !(english in texts))
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?$/

function readFile(
  file: ParsedFile,
  english: ReadonlySet<string> | null,
): { translation: Translation | null; problems: Problem[] } {
  const language = (file.path.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
  const at = { file, at: [] }
  if (!LANGUAGE.test(language)) {
    const message = `expected the name of a language such as es.yaml or zh-Hans.yaml, got ${language}.yaml`
    return { translation: null, problems: [problemAt(at, [], message)] }
  }
  const { value } = file
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `expected a text for each English one, got ${describeValue(value)}`
    return { translation: null, problems: [problemAt(at, [], message)] }
  }
  const problems: Problem[] = []
  const texts: Record<string, string> = {}
  for (const [key, text] of Object.entries(value)) {
    if (english && !english.has(key)) {
      problems.push(
        problemAt(at, [key], 'no text of this chain reads so (any more): translate the new one'),
      )
    } else if (typeof text !== 'string' || text.trim() === '') {
      problems.push(problemAt(at, [key], `expected a text, got ${describeValue(text)}`))
    } else texts[key] = text
  }
  return { translation: { language, texts }, problems }
}

/**
 * Reads the texts of a chain in other languages. A text that was reworded in English loses its
 * translation: what stands in two languages says the same.
 * @param files those of the folder `texts`
 * @param told null where the chain can't be read: its texts are held against nothing
 */
export function readTranslations(
  files: readonly ParsedFile[],
  told: Told | null,
): { translations: Translation[]; problems: Problem[] } {
  const english = told && englishTexts(told)
  const read = files.map((file) => readFile(file, english))
  return {
    translations: read.flatMap(({ translation }) => translation ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}
