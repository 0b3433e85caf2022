import type { ChainIndex, TimedEffect } from '@/model/chain-index'
import { ACTUAL, acts, type Choices, isEventOn } from '@/model/choices'
import { clampDay } from '@/model/day'
import type { ViewState } from '@/store/view-state'
import { createComparer } from './compare'
import { type EventInterval, eventsOn } from './event-interval'
import { createTracks, type LinkInterval, linksOn, type Track } from './link-interval'
import type { Scene, WhatIf } from './scene'
import { groupsInView, knownSelection, linksInView, placesInView, relatedLinks } from './visible'

interface Layout {
  readonly view: ViewState
  readonly choices: Choices
  readonly tracks: readonly Track[]
  /** Ids of the links of this map, drawn on the day or not. */
  readonly linkIds: ReadonlySet<string>
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
  const unconfirmed = index.timeline.filter(
    ({ event }) => event.status !== 'verified' && choices.on.has(event.id),
  )
  if (off.length + levers.length + unconfirmed.length === 0) return null
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
  return { off, levers, unconfirmed, leaning }
}

function layOut(index: ChainIndex, view: ViewState): Layout {
  const choices = choicesOf(view)
  const whatIf = describeWhatIf(index, choices)
  const links = linksInView(index, view)
  const tracks = createTracks(index, links, choices, whatIf !== null)
  const frame = {
    lanes: tracks.map(({ link, chosen, actual }) => ({ link, history: chosen, actual })),
    places: placesInView(index, view, links),
    groups: groupsInView(index, view),
    whatIf,
  }
  return { view, choices, tracks, linkIds: new Set(links.map(({ id }) => id)), frame }
}

/** True when only the day, the selection or the screen changed: the histories still stand. */
function sharesLayout(a: ViewState, b: ViewState): boolean {
  return (
    a.off === b.off && a.on === b.on && a.by === b.by && a.scope === b.scope && a.show === b.show
  )
}

/**
 * Makes a function that turns choices into what is visible. It keeps the last layout and the last
 * stretch of days without a change: a step within it derives nothing, a step out of it looks at
 * each link and event once and rebuilds only those that changed.
 */
function createPlainBuilder(index: ChainIndex): SceneBuilder {
  let layout: Layout | null = null
  let events: EventInterval | null = null
  let links: LinkInterval | null = null
  return (view) => {
    if (!layout || !sharesLayout(layout.view, view)) layout = layOut(index, view)
    const { choices, tracks, linkIds, frame } = layout
    const day = clampDay(view.day ?? index.openingDay, index.spanFrom, index.spanTo - 1)
    if (events?.choices !== choices || day < events.from || day >= events.to) {
      events = eventsOn(index, choices, day, events)
    }
    if (links?.tracks !== tracks || day < links.from || day >= links.to) {
      links = linksOn(index, tracks, day)
    }
    const selection = knownSelection(index, view.selection)
    return {
      index,
      view,
      day,
      links: links.list,
      ...frame,
      events: events.list,
      inForce: events.inForce,
      latest: events.latest,
      isVerified: day < index.verifiedUntil,
      comparison: null,
      selection,
      relatedLinks: relatedLinks(index, selection, linkIds),
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
