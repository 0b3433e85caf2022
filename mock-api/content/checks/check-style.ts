import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'
import { textsOf } from '../texts-of'
import { missingComma, STYLE_PATTERNS } from './style-patterns'

/**
 * What the style sheet in docs/content.md says of one text.
 * @param comma of the names of its chain
 */
export function styleFaults(text: string, comma: RegExp): string[] {
  const patterns = STYLE_PATTERNS.flatMap(({ found, instead }) => {
    const [words] = found.exec(text) ?? []
    return words === undefined ? [] : [`expected ${instead}, got "${words}"`]
  })
  const [, phrase, clause] = comma.exec(text) ?? []
  const missing = phrase
    ? [`expected a comma after "${phrase.trim()}", got "${phrase}${clause}"`]
    : []
  return [...patterns, ...missing]
}

/** Countries, sides and single-word speakers: whoever acts in a chain. */
function namesOf({ head, places, speakers }: ChainRecords): string[] {
  const named = [
    ...places.flatMap(({ record }) => (record.kind === 'country' ? [record] : [])),
    ...(head?.record.sides ?? []),
    ...(head?.record.lanes.flatMap(({ actors }) => actors) ?? []),
    ...speakers.flatMap(({ record }) => (/\s/.test(record.name.en) ? [] : [record])),
  ]
  return [...new Set(named.map(({ name }) => name.en))]
}

/** Every English text of a chain reads as the style sheet has it. */
export function checkStyle(chain: ChainRecords): Problem[] {
  const { head, places, groups, links, events, levers, claims, series, stories, speakers } = chain
  const records: readonly Filed<unknown>[] = [
    ...(head ? [head] : []),
    ...[places, groups, links, events, levers, claims, series, stories, speakers].flat(),
  ]
  const comma = missingComma(namesOf(chain))
  return records.flatMap((filed) =>
    textsOf(filed.record)
      .filter(({ path }) => path.at(-1) === 'en')
      .flatMap(({ path, text }) =>
        styleFaults(text, comma).map((message) => problemAt(filed, path, message)),
      ),
  )
}
