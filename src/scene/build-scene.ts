import type { ChainIndex, TimedEffect } from '@/model/chain-index'
import { ACTUAL, acts, type Choices, isEventOn } from '@/model/choices'
import { clampDay, type Day } from '@/model/day'
import { historyOf, type LinkHistory, segmentAt } from '@/model/history'
import { isDescribed } from '@/model/level'
import type { Link } from '@/model/schema/network'
import type { ViewState } from '@/store/view-state'
import { createComparer } from './compare'
import type { Scene, SceneEvent, SceneLink, WhatIf } from './scene'
import { groupsInView, knownSelection, linksInView, placesInView, relatedLinks } from './visible'

/** One link's histories under the reader's choices, and where its last day fell in them. */
interface Track {
  readonly link: Link
  readonly chosen: LinkHistory
  /** null while nothing is switched. */
  readonly actual: LinkHistory | null
  segment: number
  actualSegment: number
  last: SceneLink | null
}

interface Layout {
  readonly view: ViewState
  readonly choices: Choices
  readonly tracks: readonly Track[]
  readonly frame: Pick<Scene, 'lanes' | 'places' | 'groups' | 'whatIf'>
}

/** Derives scenes from one dataset. */
export type SceneBuilder = (view: ViewState) => Scene

function choicesOf(view: ViewState): Choices {
  return { off: new Set(view.off), on: new Set(view.on), by: view.by }
}

function describeWhatIf(index: ChainIndex, choices: Choices): WhatIf | null {
  const off = index.timeline.filter(
    ({ event }) => event.status === 'verified' && choices.off.has(event.id),
  )
  const levers = index.chain.levers.filter((lever) => choices.on.has(lever.id))
  if (off.length === 0 && levers.length === 0) return null
  const leaning: TimedEffect[] = []
  for (const effects of index.effects.values()) {
    for (const timed of effects) {
      const isItselfOff = timed.cause.kind === 'event' && !isEventOn(timed.cause.event, choices)
      if (isItselfOff || timed.effect.needs === undefined) continue
      if (acts(timed, index, { ...ACTUAL, by: choices.by }) && !acts(timed, index, choices)) {
        leaning.push(timed)
      }
    }
  }
  return { off, levers, leaning }
}

function layOut(index: ChainIndex, view: ViewState): Layout {
  const choices = choicesOf(view)
  const whatIf = describeWhatIf(index, choices)
  const links = linksInView(index, view)
  const tracks = links.map((link) => ({
    link,
    chosen: historyOf(index, link, choices),
    actual: whatIf ? historyOf(index, link, { ...ACTUAL, by: view.by }) : null,
    segment: 0,
    actualSegment: 0,
    last: null,
  }))
  const frame = {
    lanes: tracks.map(({ link, chosen, actual }) => ({ link, history: chosen, actual })),
    places: placesInView(index, view, links),
    groups: groupsInView(index, view),
    whatIf,
  }
  return { view, choices, tracks, frame }
}

/** True when only the day, the selection or the screen changed: the histories still stand. */
function sharesLayout(a: ViewState, b: ViewState): boolean {
  return (
    a.off === b.off && a.on === b.on && a.by === b.by && a.scope === b.scope && a.show === b.show
  )
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

function eventsOn(index: ChainIndex, choices: Choices, day: Day): SceneEvent[] {
  return index.timeline.map((timed) => {
    const isOn = isEventOn(timed.event, choices)
    const hasEnded = timed.until !== null && timed.until <= day
    return { ...timed, isOn, isInForce: isOn && timed.inForceFrom <= day && !hasEnded }
  })
}

/**
 * Makes a function that turns choices into what is visible. It keeps the last layout, so that a
 * step of the slider looks at each link once and rebuilds only those that changed.
 */
function createPlainBuilder(index: ChainIndex): SceneBuilder {
  let layout: Layout | null = null
  let events: { choices: Choices; day: Day; list: SceneEvent[] } | null = null
  return (view) => {
    if (!layout || !sharesLayout(layout.view, view)) layout = layOut(index, view)
    const { choices, tracks, frame } = layout
    const day = clampDay(view.day ?? index.openingDay, index.spanFrom, index.spanTo - 1)
    if (events?.choices !== choices || events.day !== day) {
      events = { choices, day, list: eventsOn(index, choices, day) }
    }
    const links: SceneLink[] = []
    for (const track of tracks) {
      const link = linkOn(index, track, day)
      if (link) links.push(link)
    }
    const selection = knownSelection(index, view.selection)
    return {
      index,
      view,
      day,
      links,
      ...frame,
      events: events.list,
      inForce: events.list.filter((event) => event.isInForce),
      latest: events.list.findLast((event) => event.isOn && event.day <= day) ?? null,
      isVerified: day < index.verifiedUntil,
      comparison: null,
      selection,
      relatedLinks: relatedLinks(index, selection),
    }
  }
}

/** Makes the one function that derives scenes, with a comparison where one is asked for. */
export function createSceneBuilder(index: ChainIndex): SceneBuilder {
  const build = createPlainBuilder(index)
  const compare = createComparer(createPlainBuilder(index))
  return (view) => {
    const scene = build(view)
    const comparison = compare(scene)
    return comparison ? { ...scene, comparison } : scene
  }
}
