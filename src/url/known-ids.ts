import type { ChainIndex } from '@/model/chain-index'
import type { Selection } from '@/store/view-state'

/** A record that an address can name; a renamed one keeps its old ids as aliases. */
export interface Named {
  readonly id: string
  readonly aliases?: readonly string[] | undefined
}

/** What each parameter with ids may name. */
export interface KnownIds {
  /** Events that are on unless switched off. */
  readonly off: readonly Named[]
  /** Levers, and events that are off unless switched on. */
  readonly on: readonly Named[]
  readonly series: readonly Named[]
  readonly selection: Readonly<Record<Selection['kind'], readonly Named[]>>
}

/** What an address may name of stories; they arrive later than the chain, or never. */
export interface KnownStories {
  readonly stories: readonly Named[]
  /** Of the story in the view. */
  readonly steps: readonly Named[]
}

export const NO_STORIES: KnownStories = { stories: [], steps: [] }

export function knownIds({ chain }: ChainIndex): KnownIds {
  return {
    off: chain.events.filter((event) => event.status === 'verified'),
    on: [...chain.levers, ...chain.events.filter((event) => event.status !== 'verified')],
    series: chain.series,
    selection: {
      event: chain.events,
      link: chain.links,
      place: chain.places,
      group: chain.groups,
    },
  }
}

/** The id that a possibly renamed one stands for today; null when there is none. */
export function currentId(records: readonly Named[], id: string): string | null {
  if (records.some((record) => record.id === id)) return id
  return records.find((record) => record.aliases?.includes(id))?.id ?? null
}
