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
import type { PagePath } from '@/url/page-path'
import { resolveIds } from '@/url/resolve-ids'
import { formatView, parseView } from '@/url/view-codec'
import { checkedLinkWords } from '@/words/checked-links'
import { queryClient } from '../query-client'
import { settleStory } from '../settle-story'
import { type PastedLink, readPasted } from './pasted-link'

const NOTHING: Pick<LinkCheck, 'isChanged' | 'lines'> = { isChanged: false, lines: [] }

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

/** What a link opens today: its page says what it does not say itself, and a step what it shows. */
async function opened(
  index: ChainIndex,
  { page, search }: NonNullable<PastedLink['named']>,
): Promise<ViewState> {
  const whole = page ? mergedSearch(formatView(pageState(index, page)), search) : search
  const { view } = await settleStory(index, parseView(whole).view)
  return view
}

async function checkLink({ address, named }: PastedLink): Promise<LinkCheck> {
  const say = (verdict: string, more = NOTHING): LinkCheck => ({ address, verdict, ...more })
  if (!named) return say(checkedLinkWords.noAddress)
  const said = parseView(named.search).view
  const { data } = said
  if (data === null) {
    return say(checkedLinkWords.noVersion)
  }
  const id = chainId(named.page ? named.page.chain : said.chain)
  const now = await queryClient.fetchQuery(chainQuery(id))
  const step = byVersion(data, now.chain.version)
  if (step === 0) return say(checkedLinkWords.ofToday)
  if (step > 0) return say(checkedLinkWords.newer(data))
  const past = await queryClient.fetchQuery(pastChainQuery(id, data)).catch((error: Error) => {
    if (isMissing(error)) return null
    throw error
  })
  if (!past) return say(checkedLinkWords.notKept(data))
  const log = await queryClient.fetchQuery(changeLogQuery(id, data))
  const view = await opened(now, named)
  const { clauses, records } = linkChanges(log, sceneIn(past, view), sceneIn(now, view))
  const [since, isTold] = [dataWords(data), view.story !== null]
  const words = checkedLinkWords
  if (clauses.length + records.length === 0) {
    return say(isTold ? words.sameButStory(since) : words.same(since))
  }
  const lines = [
    ...clauses,
    ...records.map(({ kind, title, lines: parts }) => words.record(kind, title, parts)),
  ]
  const different = isTold ? words.differentAndStory : words.different
  return say(different(since, records.length), { isChanged: true, lines })
}

/**
 * What pasted links would say today, each in a sentence.
 * @throws Error with a sentence where data does not arrive
 */
export function checkLinks(text: string): Promise<LinkCheck[]> {
  return Promise.all(readPasted(text, chainIds().slice(1)).map(checkLink))
}
