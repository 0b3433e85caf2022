import { chainId } from '@/api/chain-ids'
import { changeLogQuery } from '@/api/change-log-query'
import { chainQuery, isMissing, pastChainQuery } from '@/api/queries'
import type { ChainIndex } from '@/model/chain-index'
import { byVersion } from '@/model/version'
import type { LinkCheck } from '@/panels/share/check-part'
import { createSceneBuilder } from '@/scene/build-scene'
import { dataWords } from '@/scene/data-words'
import { pageView } from '@/scene/page-views'
import type { Scene } from '@/scene/scene'
import { linkChanges } from '@/scene/versions/link-changes'
import type { ViewState } from '@/store/view-state'
import { resolveIds } from '@/url/resolve-ids'
import { checkedLinkWords } from '@/words/checked-links'
import { queryClient } from '../query-client'
import { type PastedLink, readPasted } from './pasted-link'

const NOTHING: Pick<LinkCheck, 'isChanged' | 'lines'> = { isChanged: false, lines: [] }

/** What a link shows in some version of the data, which may have renamed what it names. */
function sceneIn(index: ChainIndex, named: NonNullable<PastedLink['named']>): Scene {
  const own = named.page && pageView(index, named.page)
  const { view } = named
  const day = view.day ?? own?.day ?? null
  const scope = own && view.scope === 'country' ? own.scope : view.scope
  const selection = view.selection ?? named.page
  const shown: ViewState = { ...view, day, scope, selection, compare: null }
  return createSceneBuilder(index)({ ...shown, ...resolveIds(index, shown).patch })
}

async function checkLink({ address, named }: PastedLink): Promise<LinkCheck> {
  const say = (verdict: string, more = NOTHING): LinkCheck => ({ address, verdict, ...more })
  if (!named) return say(checkedLinkWords.noAddress)
  const { chain, data, story } = named.view
  if (data === null) {
    return say(checkedLinkWords.noVersion)
  }
  const id = chainId(chain)
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
  const { clauses, records } = linkChanges(log, sceneIn(past, named), sceneIn(now, named))
  const since = dataWords(data)
  const words = checkedLinkWords
  if (clauses.length + records.length === 0) {
    return say(story === null ? words.same(since) : words.sameButStory(since))
  }
  const lines = [
    ...clauses,
    ...records.map(({ kind, title, lines: parts }) => words.record(kind, title, parts)),
  ]
  const different = story === null ? words.different : words.differentAndStory
  return say(different(since, records.length), { isChanged: true, lines })
}

/**
 * What pasted links would say today, each in a sentence.
 * @throws Error with a sentence where data does not arrive
 */
export function checkLinks(text: string): Promise<LinkCheck[]> {
  return Promise.all(readPasted(text).map(checkLink))
}
