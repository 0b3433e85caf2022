import { toDay } from '../../src/model/day'
import type { Chain } from '../../src/model/schema/chain'
import type { Series } from '../../src/model/schema/history'
import type { Story } from '../../src/model/schema/story'
import { isSnapshot, isTexts } from './chain-layout'
import type { ChainRecords } from './chain-records'
import { checkChain } from './check-chain'
import { checkRecords } from './check-records'
import { checkStories } from './check-stories'
import { checkCited } from './checks/check-cited'
import { checkOpeningDay } from './checks/check-opening-day'
import { checkShared } from './checks/check-shared'
import type { Content, ContentFile } from './content'
import { type Filed, parseFile } from './parsed-file'
import type { Problem } from './problem'
import { readSnapshots } from './snapshots'
import { readTranslations } from './translations'

/** What the files say, and what is wrong with them. Fit to be served only without problems. */
export interface ContentReading {
  /** By chain id. Records with problems are left out, and chains without a usable head. */
  readonly contents: readonly Content[]
  /** In order of file and line. */
  readonly problems: readonly Problem[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Chains that name no place of their own come after those that do. */
const LAST = Number.MAX_SAFE_INTEGER

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

/** In the order that the chain offers its stories in; others by id. */
function offered(filed: readonly Filed<Story>[], { stories: order = [] }: Chain): Story[] {
  const rank = ({ id }: Story) => (order.includes(id) ? order.indexOf(id) : order.length)
  return sorted(filed).sort((a, b) => rank(a) - rank(b))
}

/** A series as the list of them has it: absent words stay absent, so that the same files give the same bytes. */
function listed({ id, title, label, note, measures }: Series): Chain['series'][number] {
  return {
    id,
    title,
    ...(label && { label }),
    ...(note && { note }),
    ...(measures && { measures }),
  }
}

function toContent(records: ChainRecords): Content[] {
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
        speakers: records.speakers.map(({ record }) => record),
        series: series.map(listed),
      },
      sources: sorted(records.sources),
      series,
      stories: sorted(records.stories),
      released: [],
      translations: [],
    },
  ]
}

/**
 * Reads the chains from files, in whatever order they come.
 * Records are ordered by id, events by date and then id, so that the same files give the same bytes.
 */
export function readContent(files: readonly ContentFile[]): ContentReading {
  const inOrder = [...files].sort((a, b) => byText(a.path, b.path))
  const folders = [...new Set(inOrder.map(({ path }) => path.split('/')[0] ?? ''))]
  const problems: Problem[] = []
  const read: ChainRecords[] = []
  const contents = folders.flatMap((folder) => {
    const all = inOrder.filter(({ path }) => path.startsWith(`${folder}/`))
    const own = all.filter(({ path }) => !isSnapshot(path) && !isTexts(path))
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
    problems.push(...checkChain(checked.records))
    const [content] = toContent(checked.records)
    const texts = all.filter(({ path }) => isTexts(path)).map(parseFile)
    const textFiles = texts.flatMap(({ file }) => file ?? [])
    problems.push(...texts.flatMap((each) => each.problems))
    if (!content) {
      problems.push(...readTranslations(textFiles, null).problems)
      return []
    }
    const kept = readSnapshots(
      all.filter(({ path }) => isSnapshot(path)),
      content,
    )
    problems.push(...kept.problems, ...checkOpeningDay(checked.records, kept.snapshots))
    const isWhole = checked.problems.length === 0 && parsed.every(({ file }) => file !== null)
    problems.push(...checkCited(checked.records, isWhole))
    read.push(checked.records)
    const told = checkStories(checked.records, content, isWhole)
    problems.push(...told.problems)
    const stories = offered(told.stories, content.chain)
    const { translations, problems: untrue } = readTranslations(textFiles, {
      ...content,
      stories,
    })
    problems.push(...untrue)
    const languages = translations.map(({ language }) => language)
    const chain = languages.length > 0 ? { ...content.chain, languages } : content.chain
    return [{ ...content, chain, stories, translations, released: kept.snapshots }]
  })
  problems.push(...checkShared(read))
  contents.sort(
    (a, b) => (a.chain.order ?? LAST) - (b.chain.order ?? LAST) || byText(a.chain.id, b.chain.id),
  )
  problems.sort((a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
  return { contents, problems }
}
