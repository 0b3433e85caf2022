import { chainId, chainIds } from '@/api/chain-ids'
import { changeLogQuery } from '@/api/change-log-query'
import { chainQuery, isMissing, pastChainQuery } from '@/api/queries'
import type { ChainIndex } from '@/model/chain-index'
import { byVersion } from '@/model/version'
import type { LinkCheck } from '@/panels/share/check-part'
import { dataWords } from '@/report/data-words'
import { linkChanges } from '@/report/versions/link-changes'
import { createSceneBuilder } from '@/scene/build-scene'
import { viewOfRecord } from '@/scene/page-views'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { mergedSearch } from '@/url/enter-page'
import { type PagePath, pagePath } from '@/url/page-path'
import { resolveIds } from '@/url/resolve-ids'
import { formatView, parseView } from '@/url/view-codec'
import { addressWords } from '@/words/address'
import { checkedLinkWords } from '@/words/checked-links'
import { sentences } from '@/words/joined'
import { linkNoticeWords } from '@/words/link-notices'
import { queryClient } from '../query-client'
import { settleStory } from '../settle-story'
import { quote, unreadWords } from '../unread-words'
import { type PastedLink, readPasted } from './pasted-link'

type Named = NonNullable<PastedLink['named']>

const SAME: Pick<LinkCheck, 'isChanged' | 'lines'> = { isChanged: false, lines: [] }

/** What a view shows in some version of the data, which may have renamed what it names. */
function sceneIn(index: ChainIndex, view: ViewState): Scene {
  const shown: ViewState = { ...view, compare: null }
  return createSceneBuilder(index)({ ...shown, ...resolveIds(index, shown).patch })
}

/** The state that a page opens by itself; one of a record that was renamed has it in front all the same. */
function pageState(index: ChainIndex, { record, isClaims }: PagePath): ViewState {
  const bare = { ...DEFAULT_VIEW, chain: index.param }
  if (!record) return isClaims ? { ...bare, surface: 'claims' } : bare
  const { kind, id } = record
  const own = viewOfRecord(index, record)
  if (own || kind === 'claim' || kind === 'lever' || kind === 'story') return own ?? bare
  return { ...bare, selection: { kind, id } }
}

/** A claim or a possible policy that there is none of; what else a page is of is told as what it selects. */
function unknownPage({ chain, levers }: ChainIndex, page: PagePath | null): string[] {
  if (!page?.record) return []
  const { kind, id } = page.record
  const isKnown =
    kind === 'claim'
      ? chain.claims.some((claim) => claim.id === id)
      : kind !== 'lever' || levers.has(id)
  if (isKnown) return []
  const expected = kind === 'claim' ? addressWords.claim : addressWords.policy
  return [linkNoticeWords.ignored(pagePath(kind, quote(id), page.chain), expected)]
}

/** What a link opens: its page says what it does not say itself, and a step what it shows. */
async function opened(index: ChainIndex, { page, search }: Named) {
  const whole = page ? mergedSearch(formatView(pageState(index, page)), search) : search
  return settleStory(index, parseView(whole).view)
}

/** All of a link that means nothing in the data that it opens, a line each. */
async function unreadIn(index: ChainIndex, named: Named): Promise<string[]> {
  const { view, ignored } = await opened(index, named)
  const all = [...parseView(named.search).ignored, ...ignored, ...resolveIds(index, view).ignored]
  return [...unknownPage(index, named.page), ...all.map(unreadWords)]
}

/** What of a link is different today. */
async function differences(named: Named, now: ChainIndex, past: ChainIndex, data: string) {
  const log = await queryClient.fetchQuery(changeLogQuery(chainId(now.param), data))
  const { view } = await opened(now, named)
  const { clauses, records } = linkChanges(log, sceneIn(past, view), sceneIn(now, view))
  const [since, isTold] = [dataWords(data), view.story !== null]
  const words = checkedLinkWords
  if (clauses.length + records.length === 0) {
    return { ...SAME, verdict: isTold ? words.sameButStory(since) : words.same(since) }
  }
  const lines = [
    ...clauses,
    ...records.map(({ kind, title, lines: parts }) => words.record(kind, title, parts)),
  ]
  const different = isTold ? words.differentAndStory : words.different
  return { isChanged: true, verdict: different(since, records.length), lines }
}

/** Of what data a link is, and what is different from it today. */
async function judged(named: Named): Promise<Omit<LinkCheck, 'address'>> {
  const said = parseView(named.search).view
  const { data } = said
  const id = chainId(named.page ? named.page.chain : said.chain)
  const now = await queryClient.fetchQuery(chainQuery(id))
  const of = async (index: ChainIndex, told: Omit<LinkCheck, 'address' | 'isUnread'>) => {
    const unread = await unreadIn(index, named)
    if (unread.length === 0) return { ...told, isUnread: false }
    const verdict = sentences([checkedLinkWords.partUnread, told.verdict])
    return { ...told, isUnread: true, verdict, lines: [...unread, ...told.lines] }
  }
  if (data === null) return of(now, { ...SAME, verdict: checkedLinkWords.noVersion })
  const step = byVersion(data, now.chain.version)
  if (step === 0) return of(now, { ...SAME, verdict: checkedLinkWords.ofToday })
  if (step > 0) return of(now, { ...SAME, verdict: checkedLinkWords.newer(data) })
  const past = await queryClient.fetchQuery(pastChainQuery(id, data)).catch((error: Error) => {
    if (isMissing(error)) return null
    throw error
  })
  if (!past) return of(now, { ...SAME, verdict: checkedLinkWords.notKept(data) })
  return of(past, await differences(named, now, past, data))
}

async function checkLink({ address, named }: PastedLink): Promise<LinkCheck> {
  if (named) return { address, ...(await judged(named)) }
  return { ...SAME, address, isUnread: true, verdict: checkedLinkWords.noAddress }
}

/**
 * What pasted links would say today, each in a sentence.
 * @throws Error with a sentence where data does not arrive
 */
export function checkLinks(text: string): Promise<LinkCheck[]> {
  const home = new URL(import.meta.env.BASE_URL, document.baseURI).href
  return Promise.all(readPasted(text, chainIds().slice(1), home).map(checkLink))
}
