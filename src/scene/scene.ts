import type { ChainIndex, TimedEffect, TimedEvent } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { Difference, DifferenceKind } from '@/model/difference'
import type { LinkState } from '@/model/fold'
import type { LinkHistory } from '@/model/history'
import type { Evidence } from '@/model/schema/effect'
import type { Lever } from '@/model/schema/history'
import type { Group, Link, Place } from '@/model/schema/network'
import type { Compare, Selection, ViewState } from '@/store/view-state'

/** One link as it is on the day. The same object as before when nothing about it changed. */
export interface SceneLink {
  readonly link: Link
  readonly from: Place
  readonly to: Place
  readonly state: LinkState
  /** First day of the level that stands now. */
  readonly since: Day
  /** How strong the evidence for the level is. */
  readonly evidence: Evidence
  /** The state with every event on and no lever pulled; null when the reader switched nothing. */
  readonly actual: LinkState | null
  readonly history: LinkHistory
}

/** One event as it stands on the day. */
export interface SceneEvent extends TimedEvent {
  readonly isOn: boolean
  readonly isInForce: boolean
}

/** A link of the scope with its whole history, whether or not it is described on the day. */
export interface SceneLane {
  readonly link: Link
  readonly history: LinkHistory
  /** Without what the reader switched; null when nothing is. */
  readonly actual: LinkHistory | null
}

/** A group drawn at the place it is based. */
export interface SceneGroup {
  readonly group: Group
  readonly base: Place
}

/** What the reader switched: the what-if in words. */
export interface WhatIf {
  readonly off: readonly TimedEvent[]
  readonly levers: readonly Lever[]
  /** Events that are not verified, and count because the reader wants them to. */
  readonly unconfirmed: readonly TimedEvent[]
  /** Effects of other events that fell away with an event they lean on. */
  readonly leaning: readonly TimedEffect[]
}

/** One link's difference, the side compared with first. The same object while neither side changes. */
export interface LinkDifference extends Difference {
  readonly link: Link
  readonly from: Place
  readonly to: Place
}

/** What is on screen, held against another day or against what happened. */
export interface Comparison {
  readonly with: Compare
  /** The state compared with, as a scene of its own. */
  readonly other: Scene
  /** Links described on either side, in reading order. */
  readonly rows: readonly LinkDifference[]
  readonly counts: Readonly<Record<DifferenceKind, number>>
  /** null for a link that is described on neither side. */
  readonly kindOf: (linkId: string) => DifferenceKind | null
}

/** All that is visible, derived from the dataset and the reader's choices. Nothing else is. */
export interface Scene {
  readonly index: ChainIndex
  readonly view: ViewState
  readonly day: Day
  /** Links of the scope and the commodities shown that some source describes on the day. */
  readonly links: readonly SceneLink[]
  /** The same links and those not described on the day, for showing their histories. */
  readonly lanes: readonly SceneLane[]
  /** Places of the scope, the ends of links first. */
  readonly places: readonly Place[]
  readonly groups: readonly SceneGroup[]
  /** Every event that can be listed, in order of day. */
  readonly events: readonly SceneEvent[]
  /** Those that count on the day, in order of day. */
  readonly inForce: readonly SceneEvent[]
  /**
   * The event that is told: the last that happened or came into force up to the day, of several on one
   * day the one with most to be seen. It may be switched off. null before the first.
   */
  readonly latest: SceneEvent | null
  readonly isVerified: boolean
  /** null when nothing is switched. */
  readonly whatIf: WhatIf | null
  /** null when nothing is compared. */
  readonly comparison: Comparison | null
  /** What is inspected; null where the address named something that does not exist. */
  readonly selection: Selection | null
  /** Ids of links that the selection is about; empty when nothing is selected. */
  readonly relatedLinks: ReadonlySet<string>
}
