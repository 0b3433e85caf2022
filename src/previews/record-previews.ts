import type { ChainIndex } from '@/model/chain-index'
import type { Claim, Lever } from '@/model/schema/history'
import type { Group, Place } from '@/model/schema/network'
import { claimListPage, claimPage } from '@/pages/claim-page'
import { leverPage } from '@/pages/lever-page'
import { groupPage, placePage } from '@/pages/place-page'
import { type Attachment, attachmentsOf } from '@/report/claims/attachments'
import { claimKindWords, verdictWords } from '@/report/claims/claim-words'
import { claimsTitle } from '@/report/claims/claims-of-essays'
import { titleOfNamed } from '@/report/exports/state-title'
import { groupKindWords } from '@/report/network-words'
import { stateInShort } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { whatIfCaution } from '@/report/what-if-words'
import { latestView, leverView, pageView } from '@/scene/page-views'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { claimsPath } from '@/url/page-path'
import { formatView } from '@/url/view-codec'
import { claimPageWords } from '@/words/claim-pages'
import { claimsPageWords } from '@/words/claims-page'
import { dayWords } from '@/words/dates'
import { labelled, sentences } from '@/words/joined'
import { pageCardWords } from '@/words/page-cards'
import { recordPageWords } from '@/words/record-pages'
import { say } from '@/words/say'
import type { Build, Preview } from './page-preview'
import { pathsOf } from './preview-address'

/** "Precursors, China to Mexico: dominant · 12 measures against it; and 2 more routes" */
export function routesInShort(scene: Scene): string {
  const links = scene.links.filter(({ link }) => scene.relatedLinks.has(link.id))
  const [first] = links
  if (!first) return recordPageWords.place.noRoute
  const told = labelled(say(first.link.title), stateInShort(first, scene.index))
  return links.length > 1 ? pageCardWords.andMoreRoutes(told, links.length - 1) : told
}

export function placePreview(index: ChainIndex, build: Build, place: Place): Preview {
  const view = pageView(index, { kind: 'place', id: place.id }) ?? latestView(index)
  const scene = build(view)
  return {
    ...pathsOf(index, 'place', place),
    search: formatView(view),
    title: titleOfNamed(index, say(place.name)),
    description: say(place.summary),
    scene,
    words: {
      over: pageCardWords.place(say(place.role), dayWords(scene.day)),
      title: say(place.name),
      under: routesInShort(scene),
    },
    tell: (book) => placePage(book, place),
  }
}

export function groupPreview(index: ChainIndex, build: Build, group: Group): Preview {
  const view = pageView(index, { kind: 'group', id: group.id }) ?? latestView(index)
  const scene = build(view)
  return {
    ...pathsOf(index, 'group', group),
    search: formatView(view),
    title: titleOfNamed(index, say(group.name)),
    description: say(group.summary),
    scene,
    words: {
      over: pageCardWords.group(groupKindWords(index, group.kind), dayWords(scene.day)),
      title: say(group.name),
      under: routesInShort(scene),
    },
    tell: (book) => groupPage(book, group),
  }
}

/** The map with what a claim is about in front, on the day of an event, otherwise on the last verified one. */
function attachedView(index: ChainIndex, attached: Attachment | undefined): ViewState {
  if (!attached) return latestView(index)
  const { selection, scope, lever } = attached
  const event = selection.kind === 'event' && pageView(index, selection)
  return {
    ...latestView(index),
    ...(event && { day: event.day }),
    selection,
    scope: scope ?? 'country',
    ...(lever !== null && { on: [lever] }),
  }
}

/** Never without its verdict, wherever the claim is shown. */
export function claimPreview(index: ChainIndex, build: Build, claim: Claim): Preview {
  const { name, inSentence } = verdictWords(claim.verdict)
  return {
    ...pathsOf(index, 'claim', claim),
    search: `${formatView({ ...DEFAULT_VIEW, chain: index.param, surface: 'claims' })}#${claim.id}`,
    title: titleOfNamed(index, claimPageWords.title(claim.id, inSentence)),
    description: sentences([say(claim.text), labelled(name, say(claim.check))]),
    scene: build(attachedView(index, attachmentsOf(index, claim)[0])),
    words: {
      over: claimPageWords.saidBy(claimKindWords(claim.kind), speakerWords(index, claim)),
      title: claimPageWords.title(claim.id, inSentence),
      under: say(claim.text),
    },
    tell: () => claimPage(claim),
  }
}

/** The list of all claims. */
export function claimsPreview(index: ChainIndex, build: Build): Preview {
  const title = claimsTitle(index)
  const path = claimsPath(index.param)
  const hasAny = index.chain.claims.length > 0
  const description = hasAny ? claimPageWords.listInShort : claimsPageWords.noneYet
  return {
    path,
    formerPaths: [],
    cardPath: `cards/${path.replace(/\/$/, '')}.png`,
    search: formatView({ ...DEFAULT_VIEW, chain: index.param, surface: 'claims' }),
    title,
    description,
    scene: build({ ...DEFAULT_VIEW, chain: index.param }),
    words: { over: dayWords(index.openingDay), title, under: description },
    tell: claimListPage,
  }
}

export function leverPreview(index: ChainIndex, build: Build, lever: Lever): Preview {
  const view = leverView(index, lever)
  const scene = build(view)
  return {
    ...pathsOf(index, 'lever', lever),
    search: formatView(view),
    title: say(lever.title),
    description: say(lever.summary),
    scene,
    words: {
      over: pageCardWords.policy(say(lever.holder)),
      title: say(lever.title),
      under: whatIfCaution(scene.whatIf),
    },
    tell: (book) => leverPage(book, lever),
  }
}
