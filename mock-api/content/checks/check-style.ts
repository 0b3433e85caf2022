import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'
import { textsOf } from '../texts-of'
import { MISSING_COMMA, STYLE_PATTERNS } from './style-patterns'

/** What the style sheet in docs/content.md says of one text. */
export function styleFaults(text: string): string[] {
  const patterns = STYLE_PATTERNS.flatMap(({ found, instead }) => {
    const [words] = found.exec(text) ?? []
    return words === undefined ? [] : [`expected ${instead}, got "${words}"`]
  })
  const [, phrase, clause] = MISSING_COMMA.exec(text) ?? []
  const comma = phrase
    ? [`expected a comma after "${phrase.trim()}", got "${phrase}${clause}"`]
    : []
  return [...patterns, ...comma]
}

/** Every English text of a chain reads as the style sheet has it. */
export function checkStyle(chain: ChainRecords): Problem[] {
  const { head, places, groups, links, events, levers, claims, series, stories, speakers } = chain
  const records: readonly Filed<unknown>[] = [
    ...(head ? [head] : []),
    ...[places, groups, links, events, levers, claims, series, stories, speakers].flat(),
  ]
  return records.flatMap((filed) =>
    textsOf(filed.record)
      .filter(({ path }) => path.at(-1) === 'en')
      .flatMap(({ path, text }) =>
        styleFaults(text).map((message) => problemAt(filed, path, message)),
      ),
  )
}
