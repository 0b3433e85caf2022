import type { ChainIndex } from '@/model/chain-index'
import { isRelation } from '@/model/relation'
import type { CommodityId } from '@/model/schema/commodity'
import type { Claim } from '@/model/schema/history'
import type { Scope } from '@/model/schema/network'
import type { Selection } from '@/store/view-state'
import { claimFactsWords } from '@/words/claim-facts'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { commodityName } from '../record-words'

/** Something on the map that a claim is about, and what has to be chosen for it to be seen. */
export interface Attachment {
  readonly reference: string
  readonly title: string
  /** "Event, 1 May 2019", "Place": what kind of thing it is. */
  readonly kindWords: string
  readonly selection: Selection
  /** The only scope it is drawn in; null where it is drawn in both. */
  readonly scope: Scope | null
  /** The commodity that has to be shown; null where none has. */
  readonly commodity: CommodityId | null
  /** A possible policy that has to be imagined as pulled; null for what exists. */
  readonly lever: string | null
}

const ANYWHERE = { scope: null, commodity: null, lever: null } as const

function linkAttachment(index: ChainIndex, id: string): Omit<Attachment, 'reference'> | null {
  const link = index.links.get(id)
  if (!link) return null
  return {
    title: say(link.title),
    kindWords: isRelation(index, link.commodity)
      ? commodityName(index, link.commodity)
      : claimFactsWords.about.route,
    selection: { kind: 'link', id },
    scope: link.scope === 'both' ? null : link.scope,
    commodity: link.commodity,
    lever: null,
  }
}

/** A lever has no place of its own on the map: it is shown at the first link it would act on. */
function leverAttachment(index: ChainIndex, id: string): Omit<Attachment, 'reference'> | null {
  const lever = index.levers.get(id)
  const link = lever && linkAttachment(index, lever.effects[0]?.link ?? '')
  if (!lever || !link) return null
  return { ...link, title: say(lever.title), kindWords: claimFactsWords.about.policy, lever: id }
}

function attachmentOf(
  index: ChainIndex,
  kind: string,
  id: string,
): Omit<Attachment, 'reference'> | null {
  if (kind === 'link') return linkAttachment(index, id)
  if (kind === 'lever') return leverAttachment(index, id)
  if (kind === 'event') {
    const timed = index.events.get(id)
    if (!timed) return null
    const { day, precision, event } = timed
    return {
      ...ANYWHERE,
      title: say(event.title),
      kindWords: claimFactsWords.about.event(dayWords(day, precision)),
      selection: { kind, id },
    }
  }
  if (kind === 'place') {
    const place = index.places.get(id)
    if (!place) return null
    const scope = place.scope === 'regional' ? place.scope : null
    return {
      ...ANYWHERE,
      title: say(place.name),
      kindWords: claimFactsWords.about.place,
      selection: { kind, id },
      scope,
    }
  }
  const group = kind === 'group' ? index.groups.get(id) : undefined
  if (!group) return null
  return {
    ...ANYWHERE,
    title: say(group.name),
    kindWords: claimFactsWords.about.group,
    selection: { kind: 'group', id },
  }
}

const READING_ORDER = ['link', 'event', 'place', 'group', 'lever']

/** What a claim is attached to: links, events, places, groups, levers, in this order. */
export function attachmentsOf(index: ChainIndex, claim: Pick<Claim, 'about'>): Attachment[] {
  const references = claim.about.map((reference) => {
    const [kind = '', id = ''] = reference.split(':')
    return { reference, kind, id, rank: READING_ORDER.indexOf(kind) }
  })
  references.sort((a, b) => a.rank - b.rank)
  return references.flatMap(({ reference, kind, id }) => {
    const found = attachmentOf(index, kind, id)
    return found ? [{ reference, ...found }] : []
  })
}
