import type { ChainIndex } from '@/model/chain-index'
import { ACTUAL, type Choices } from '@/model/choices'
import type { Day } from '@/model/day'
import { historyOf, type LinkHistory, type Segment, segmentAt } from '@/model/history'
import { isDescribed } from '@/model/level'
import type { Link } from '@/model/schema/network'
import type { SceneLink } from './scene'

/** One link's histories under the reader's choices, and where its last day fell in them. */
export interface Track {
  readonly link: Link
  readonly chosen: LinkHistory
  /** null while nothing is switched. */
  readonly actual: LinkHistory | null
  segment: number
  actualSegment: number
  last: SceneLink | null
}

/** The links of one stretch of days, `[from, to)`, over which none of them changes. */
export interface LinkInterval {
  readonly tracks: readonly Track[]
  readonly from: Day
  readonly to: Day
  readonly list: readonly SceneLink[]
}

/** @param isSwitched whether the choices differ from what happened, so that both are followed */
export function createTracks(
  index: ChainIndex,
  links: readonly Link[],
  choices: Choices,
  isSwitched: boolean,
): Track[] {
  return links.map((link) => ({
    link,
    chosen: historyOf(index, link, choices),
    actual: isSwitched ? historyOf(index, link, { ...ACTUAL, by: choices.by }) : null,
    segment: 0,
    actualSegment: 0,
    last: null,
  }))
}

function linkOn(index: ChainIndex, track: Track, day: Day): SceneLink | null {
  const segment = segmentAt(track.chosen, day, track.segment)
  const actualSegment = track.actual ? segmentAt(track.actual, day, track.actualSegment) : 0
  const isSame = segment === track.segment && actualSegment === track.actualSegment
  if (track.last && isSame) return track.last
  track.segment = segment
  track.actualSegment = actualSegment
  const state = track.chosen.stateOf(segment)
  const actual = track.actual?.stateOf(actualSegment) ?? null
  const isDrawn = isDescribed(state.level) || (actual !== null && isDescribed(actual.level))
  const from = index.places.get(track.link.from)
  const to = index.places.get(track.link.to)
  track.last =
    isDrawn && from && to
      ? {
          link: track.link,
          from,
          to,
          state,
          since: track.chosen.sinceOf(segment),
          evidence: state.cause?.timed.effect.evidence ?? state.opening?.evidence ?? 'official',
          actual,
          history: track.chosen,
        }
      : null
  return track.last
}

/** The links as they are on a day, and how long they are so; unchanged ones stay the same objects. */
export function linksOn(index: ChainIndex, tracks: readonly Track[], day: Day): LinkInterval {
  let from = index.spanFrom
  let to = index.spanTo
  const narrow = (segment: Segment | undefined): void => {
    if (!segment) return
    from = Math.max(from, segment.from)
    to = Math.min(to, segment.to)
  }
  const list: SceneLink[] = []
  for (const track of tracks) {
    const link = linkOn(index, track, day)
    if (link) list.push(link)
    narrow(track.chosen.segments[track.segment])
    if (track.actual) narrow(track.actual.segments[track.actualSegment])
  }
  return { tracks, from, to, list }
}
