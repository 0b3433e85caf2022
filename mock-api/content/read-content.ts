import { toDay } from '../../src/model/day'
import type { Snapshot } from '../../src/model/schema/versions'
import { isSnapshot } from './chain-layout'
import type { ChainRecords } from './chain-records'
import { checkChain, PROMISES, type Promises } from './check-chain'
import { checkRecords } from './check-records'
import { checkStories } from './check-stories'
import type { Content, ContentFile } from './content'
import { type Filed, parseFile } from './parsed-file'
import type { Problem } from './problem'
import { readSnapshots } from './snapshots'

/** What the files say, and what is wrong with them. Fit to be served only without problems. */
export interface ContentReading {
  /** By chain id. Records with problems are left out, and chains without a usable head. */
  readonly contents: readonly Content[]
  /** In order of file and line. */
  readonly problems: readonly Problem[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `C2` before `C10`; words by letter. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  const [numberA, numberB] = [a, b].map(({ id }) =>
    /^[CW]\d+$/.test(id) ? Number(id.slice(1)) : 0,
  )
  return (numberA ?? 0) - (numberB ?? 0) || byText(a.id, b.id)
}

function sorted<T extends { readonly id: string }>(filed: readonly Filed<T>[]): T[] {
  return filed.map(({ record }) => record).sort(byId)
}

function toContent(records: ChainRecords, released: readonly Snapshot[]): Content[] {
  if (!records.head) return []
  const series = sorted(records.series)
  return [
    {
      chain: {
        ...records.head.record,
        places: sorted(records.places),
        groups: sorted(records.groups),
        links: sorted(records.links),
        events: sorted(records.events).sort((a, b) => toDay(a.date) - toDay(b.date)),
        levers: sorted(records.levers),
        claims: sorted(records.claims),
        series: series.map(({ id, title }) => ({ id, title })),
      },
      sources: sorted(records.sources),
      series,
      stories: sorted(records.stories),
      released,
    },
  ]
}

/**
 * Reads the chains from files, in whatever order they come.
 * Records are ordered by id, events by date and then id, so that the same files give the same bytes.
 */
export function readContent(
  files: readonly ContentFile[],
  promises: Promises = PROMISES,
): ContentReading {
  const inOrder = [...files].sort((a, b) => byText(a.path, b.path))
  const folders = [...new Set(inOrder.map(({ path }) => path.split('/')[0] ?? ''))]
  const problems: Problem[] = []
  const contents = folders.flatMap((folder) => {
    const all = inOrder.filter(({ path }) => path.startsWith(`${folder}/`))
    const own = all.filter(({ path }) => !isSnapshot(path))
    if (own.length === 0) {
      problems.push({
        file: folder,
        line: null,
        path: [],
        message: 'expected a folder for each chain, got a file',
      })
      return []
    }
    const parsed = own.map(parseFile)
    const checked = checkRecords(
      folder,
      own.map(({ path }) => path),
      parsed.flatMap(({ file }) => file ?? []),
    )
    problems.push(...parsed.flatMap((each) => each.problems), ...checked.problems)
    problems.push(...checkChain(checked.records, promises))
    const kept = readSnapshots(all.filter(({ path }) => isSnapshot(path)))
    problems.push(...kept.problems)
    const [content] = toContent(checked.records, kept.snapshots)
    if (!content) return []
    const isWhole = checked.problems.length === 0 && parsed.every(({ file }) => file !== null)
    const told = checkStories(checked.records, content, isWhole)
    problems.push(...told.problems)
    return [{ ...content, stories: sorted(told.stories) }]
  })
  problems.sort((a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
  return { contents, problems }
}
