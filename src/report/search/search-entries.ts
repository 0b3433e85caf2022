import type { ChainIndex } from '@/model/chain-index'
import type { Source } from '@/model/schema/network'
import { dayWords } from '@/words/dates'
import { foundRecordsWords } from '@/words/found-records'
import { facts, labelled } from '@/words/joined'
import { inSentence } from '@/words/letter-case'
import { say } from '@/words/say'
import { claimKindInSentence, verdictWords } from '../claims/claim-words'
import { essayWords } from '../claims/claims-of-essays'
import { groupKindWords } from '../network-words'
import { actorWords, commodityName, kindWords } from '../record-words'
import { sourceDateWords } from '../source-words'
import { speakerWords } from '../speaker-words'

/** In the order in which they are read. */
export const FOUND_KINDS = ['event', 'claim', 'link', 'place', 'group', 'lever', 'source'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Something that can be found. */
export interface SearchEntry {
  readonly kind: FoundKind
  readonly id: string
  readonly title: string
  /** What kind of thing it is, and when: "Event · 5 August 2022". */
  readonly detail: string
  /** What else of it is searched. */
  readonly text: string
}

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' ')

function recordEntries(index: ChainIndex): SearchEntry[] {
  const { links, places, groups, levers } = index.chain
  return [
    ...index.timeline.map(
      ({ event, day, precision }): SearchEntry => ({
        kind: 'event',
        id: event.id,
        title: say(event.title),
        detail: facts([kindWords(event.kind), dayWords(day, precision)]),
        text: joined(
          say(event.summary),
          event.outcome ? say(event.outcome) : '',
          event.actors.map((actor) => actorWords(index, actor)).join(' '),
          event.effects
            .map((effect) => labelled(speakerWords(index, effect), say(effect.mechanism)))
            .join(' '),
        ),
      }),
    ),
    ...links.map(
      (link): SearchEntry => ({
        kind: 'link',
        id: link.id,
        title: say(link.title),
        detail: facts([foundRecordsWords.route, inSentence(commodityName(index, link.commodity))]),
        text: say(link.summary),
      }),
    ),
    ...places.map(
      (place): SearchEntry => ({
        kind: 'place',
        id: place.id,
        title: say(place.name),
        detail: facts([foundRecordsWords.place, say(place.role)]),
        text: say(place.summary),
      }),
    ),
    ...groups.map(
      (group): SearchEntry => ({
        kind: 'group',
        id: group.id,
        title: say(group.name),
        detail: groupKindWords(index, group.kind),
        text: say(group.summary),
      }),
    ),
    ...levers.map(
      (lever): SearchEntry => ({
        kind: 'lever',
        id: lever.id,
        title: say(lever.title),
        detail: facts([foundRecordsWords.policy, say(lever.holder)]),
        text: joined(say(lever.summary), say(lever.status)),
      }),
    ),
  ]
}

function claimEntries(index: ChainIndex): SearchEntry[] {
  return index.chain.claims.map((claim) => ({
    kind: 'claim',
    id: claim.id,
    title: foundRecordsWords.numbered(claim.id, say(claim.text)),
    detail: facts([
      foundRecordsWords.claim,
      claimKindInSentence(claim.kind),
      verdictWords(claim.verdict).inSentence,
    ]),
    text: joined(
      speakerWords(index, claim),
      essayWords(index, claim),
      say(claim.check),
      claim.rivals.map((rival) => labelled(speakerWords(index, rival), say(rival.text))).join(' '),
    ),
  }))
}

/** The first record that rests on a source is where it can be read in its place. */
function sourceEntries(index: ChainIndex, sources: ReadonlyMap<string, Source>): SearchEntry[] {
  return [...sources.values()].map((source) => ({
    kind: 'source',
    id: source.id,
    title: source.title,
    detail: facts([foundRecordsWords.source, source.publisher, sourceDateWords(source)]),
    text: index.timeline
      .filter(({ event }) => event.sources.includes(source.id))
      .map(({ event }) => foundRecordsWords.citedBy(say(event.title)))
      .join(' '),
  }))
}

/** All that can be found in a chain; sources once they have arrived. */
export function searchEntries(
  index: ChainIndex,
  sources: ReadonlyMap<string, Source> | null,
): SearchEntry[] {
  return [
    ...recordEntries(index),
    ...claimEntries(index),
    ...(sources ? sourceEntries(index, sources) : []),
  ]
}
