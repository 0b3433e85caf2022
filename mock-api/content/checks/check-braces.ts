import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import { describeValue, type Path, type Problem } from '../problem'
import { textsOf } from '../texts-of'

const BRACE = /[{}]/

/** Where a story says what the map shows, and may refer to it. */
function mayRefer(path: Path): boolean {
  const [, , field, , ofPart] = path
  return ofPart === 'caption' || ofPart === 'notes' || field === 'caption' || field === 'notes'
}

function checkRecord(filed: Filed<unknown>, isStory: boolean): Problem[] {
  return textsOf(filed.record)
    .filter(({ path, text }) => BRACE.test(text) && !(isStory && mayRefer(path)))
    .map(({ path, text }) =>
      problemAt(
        filed,
        path,
        `expected text without braces, as only captions and notes of stories may refer to the map, got ${describeValue(text)}`,
      ),
    )
}

/** References such as `{level:…}` are filled in stories alone: anywhere else a reader would see them. */
export function checkBraces(chain: ChainRecords): Problem[] {
  const { head, places, groups, links, events, levers, claims, series, stories, sources } = chain
  const records: readonly Filed<unknown>[] = [
    ...(head ? [head] : []),
    ...places,
    ...groups,
    ...links,
    ...events,
    ...levers,
    ...claims,
    ...series,
    ...sources,
  ]
  return [
    ...records.flatMap((filed) => checkRecord(filed, false)),
    ...stories.flatMap((filed) => checkRecord(filed, true)),
  ]
}
