import { causeId } from '@/model/chain-index'
import { type Day, toDay } from '@/model/day'
import { type LinkHistory, segmentAt } from '@/model/history'
import { type LedgerRun, levelsOf, runsOf } from '@/model/ledger'
import type { Direction } from '@/model/measures'
import type { Level } from '@/model/schema/effect'
import type { ChainEvent } from '@/model/schema/history'
import type { Link } from '@/model/schema/network'
import type { Scene } from './scene'

/** What an event is described to have done to one link from one day on, as the fold has it. */
export interface EventChange {
  readonly link: Link
  readonly onset: Day
  /** The levels of the day before and of the day itself. */
  readonly before: Level
  readonly after: Level
  /**
   * `moves`: the level of the day is due to the event. `confirms`: it describes the level that
   * stands. `presses`: it says nothing of the level.
   */
  readonly part: 'moves' | 'confirms' | 'presses'
  /** What it pushes; null where it speaks of the level. */
  readonly push: Direction | null
}

function pushOf(run: LedgerRun): Direction | null {
  const pushes = new Set(
    run.flatMap(({ timed: { effect } }) => ('push' in effect.change ? effect.change.push : [])),
  )
  const [only, ...others] = pushes
  return only === undefined ? null : others.length === 0 ? only : 'mixed'
}

function changeOn(history: LinkHistory, event: ChainEvent, onset: Day): EventChange | null {
  const segment = segmentAt(history, onset)
  const state = history.stateOf(segment)
  const run = runsOf(state.ledger).find(
    ([{ timed }]) => causeId(timed.cause) === event.id && timed.onset === onset,
  )
  if (!run) return null
  const isAtStart = segment === 0
  const before = isAtStart
    ? (state.opening?.level ?? 'not-described')
    : history.stateOf(segment - 1).level
  const base = { link: history.link, onset, before, after: state.level }
  const push = pushOf(run)
  const isItsOwn = state.cause?.timed === run.findLast((each) => each.before !== each.after)?.timed
  if (before !== state.level && isItsOwn) return { ...base, part: 'moves', push: null }
  if (push) return { ...base, part: 'presses', push }
  // Set to something else on the very same day: what it said stands in its own words alone.
  return levelsOf(run).after === state.level ? { ...base, part: 'confirms', push: null } : null
}

const PART_ORDER: readonly EventChange['part'][] = ['moves', 'confirms', 'presses']

/**
 * What an event does under the reader's choices, moved levels first: for each link of the view and
 * each day on which it sets in, one entry. Empty for one that is switched off, or that no voice
 * counted says anything of.
 */
export function eventChanges(scene: Scene, event: ChainEvent): EventChange[] {
  const seen = new Map<string, { readonly linkId: string; readonly onset: Day }>()
  for (const effect of event.effects) {
    seen.set(`${effect.link} ${effect.onset}`, { linkId: effect.link, onset: toDay(effect.onset) })
  }
  const changes = [...seen.values()].flatMap(({ linkId, onset }) => {
    const lane = scene.lanes.find(({ link }) => link.id === linkId)
    return (lane && changeOn(lane.history, event, onset)) ?? []
  })
  return changes.sort((a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part))
}
