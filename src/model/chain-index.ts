import { type Day, type Precision, parseDate, toDay } from './day'
import type { Chain } from './schema/chain'
import type { Commodity } from './schema/commodity'
import type { Effect } from './schema/effect'
import type { ChainEvent, Claim, Lever } from './schema/history'
import type { Group, Link, Place } from './schema/network'
import type { Speaker } from './schema/speaker'
import type { Lane } from './schema/subject'

/** What an effect belongs to: an event that happened, or a lever that could be pulled. */
export type Cause =
  | { readonly kind: 'event'; readonly event: ChainEvent }
  | { readonly kind: 'lever'; readonly lever: Lever }

/** One effect with its days read, in the order in which effects are folded. */
export interface TimedEffect {
  readonly effect: Effect
  readonly cause: Cause
  readonly onset: Day
  /** First day on which it no longer acts; null where it lasts. */
  readonly until: Day | null
}

/** An event with its days read. */
export interface TimedEvent {
  readonly event: ChainEvent
  readonly day: Day
  readonly precision: Precision
  /** First day on which it counts as in force. */
  readonly inForceFrom: Day
  readonly until: Day | null
}

/** A chain made ready for looking things up: built once per dataset, never changed. */
export interface ChainIndex {
  readonly chain: Chain
  /** The earlier version that this is; null = the one served now. Its sources and series are its own. */
  readonly past: string | null
  /** How an address names the chain; null = the first one, which an address without `chain` opens. */
  readonly param: string | null
  readonly spanFrom: Day
  readonly spanTo: Day
  readonly verifiedUntil: Day
  readonly openingDay: Day
  /** In the order of every list. */
  readonly commodities: ReadonlyMap<string, Commodity>
  readonly actors: ReadonlyMap<string, Lane['actors'][number]>
  readonly places: ReadonlyMap<string, Place>
  readonly groups: ReadonlyMap<string, Group>
  readonly links: ReadonlyMap<string, Link>
  readonly levers: ReadonlyMap<string, Lever>
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly events: ReadonlyMap<string, TimedEvent>
  /** In order of day, then id. */
  readonly timeline: readonly TimedEvent[]
  /** By link, in folding order: onset, event day, event id, position. */
  readonly effects: ReadonlyMap<string, readonly TimedEffect[]>
  /** By reference such as `link:cn-us-magnets`. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>
}

export function causeId(cause: Cause): string {
  return cause.kind === 'event' ? cause.event.id : cause.lever.id
}

/** The day of an event, whenever its effects set in; a lever has that of its effect. */
export function causeDay(cause: Cause, onset: Day): Day {
  return cause.kind === 'event' ? toDay(cause.event.date) : onset
}

function timeEvent(event: ChainEvent): TimedEvent {
  const day = toDay(event.date)
  return {
    event,
    day,
    precision: parseDate(event.date)?.precision ?? 'day',
    inForceFrom: event.effective ? toDay(event.effective) : day,
    until: event.until ? toDay(event.until) : null,
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function collectEffects(chain: Chain): Map<string, TimedEffect[]> {
  const rows: { timed: TimedEffect; day: Day; id: string; position: number }[] = []
  const causes: Cause[] = [
    ...chain.events.map((event): Cause => ({ kind: 'event', event })),
    ...chain.levers.map((lever): Cause => ({ kind: 'lever', lever })),
  ]
  for (const cause of causes) {
    const effects = cause.kind === 'event' ? cause.event.effects : cause.lever.effects
    effects.forEach((effect, position) => {
      const onset = toDay(effect.onset)
      const until = effect.until ? toDay(effect.until) : null
      rows.push({
        timed: { effect, cause, onset, until },
        day: causeDay(cause, onset),
        id: causeId(cause),
        position,
      })
    })
  }
  rows.sort(
    (a, b) =>
      a.timed.onset - b.timed.onset ||
      a.day - b.day ||
      byText(a.id, b.id) ||
      a.position - b.position,
  )
  const byLink = new Map<string, TimedEffect[]>()
  for (const { timed } of rows) {
    const list = byLink.get(timed.effect.link)
    if (list) list.push(timed)
    else byLink.set(timed.effect.link, [timed])
  }
  return byLink
}

function collectClaims(claims: readonly Claim[]): Map<string, Claim[]> {
  const byReference = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const reference of claim.about) {
      byReference.set(reference, [...(byReference.get(reference) ?? []), claim])
    }
  }
  return byReference
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/**
 * Reads all days of a chain and lays out what is looked up again and again.
 * @param past as in `ChainIndex`, and so is `param`
 */
export function indexChain(
  chain: Chain,
  past: string | null = null,
  param: string | null = null,
): ChainIndex {
  const timeline = chain.events
    .map(timeEvent)
    .sort((a, b) => a.day - b.day || byText(a.event.id, b.event.id))
  return {
    chain,
    past,
    param,
    spanFrom: toDay(chain.span.from),
    spanTo: toDay(chain.span.to),
    verifiedUntil: toDay(chain.verifiedUntil),
    openingDay: toDay(chain.openingDay),
    commodities: byId(chain.commodities),
    actors: byId(chain.lanes.flatMap(({ actors }) => actors)),
    places: byId(chain.places),
    groups: byId(chain.groups),
    links: byId(chain.links),
    levers: byId(chain.levers),
    speakers: byId(chain.speakers),
    events: new Map(timeline.map((timed) => [timed.event.id, timed])),
    timeline,
    effects: collectEffects(chain),
    claims: collectClaims(chain.claims),
  }
}
