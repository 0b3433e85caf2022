import type { ChainIndex, TimedEvent } from '@/model/chain-index'
import type { Source } from '@/model/schema/network'
import type { Story } from '@/model/schema/story'
import type { VersionList } from '@/model/schema/version-list'
import { createSceneBuilder, type SceneBuilder } from '@/scene/build-scene'
import { type EventChange, eventChanges } from '@/scene/event-changes'
import type { SceneLink } from '@/scene/scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'

/** All that pages are written from. */
export interface Book {
  readonly index: ChainIndex
  readonly sources: ReadonlyMap<string, Source>
  readonly stories: readonly Story[]
  /** Every release of the data, newest first. */
  readonly versions: VersionList['versions']
  readonly build: SceneBuilder
  /**
   * What the fold makes of an event on every link of either scope, each once. One that is not verified
   * is taken as switched on: what it would come to is all there is to say of it.
   */
  readonly changesOf: (event: TimedEvent) => readonly EventChange[]
  /** Every link that is described on the last day for which anything was verified. */
  readonly today: readonly SceneLink[]
}

const SCOPES: readonly ViewState['scope'][] = ['country', 'regional']

function changesIn(build: SceneBuilder, { event, day }: TimedEvent): EventChange[] {
  const on = event.status === 'verified' ? [] : [event.id]
  const seen = new Map<string, EventChange>()
  for (const scope of SCOPES) {
    for (const change of eventChanges(build({ ...DEFAULT_VIEW, day, on, scope }), event)) {
      seen.set(`${change.link.id} ${change.onset}`, change)
    }
  }
  return [...seen.values()]
}

export function createBook(
  index: ChainIndex,
  sources: readonly Source[],
  stories: readonly Story[],
  versions: VersionList['versions'] = [],
): Book {
  const build = createSceneBuilder(index)
  const changes = new Map<string, readonly EventChange[]>()
  const day = index.verifiedUntil - 1
  const described = SCOPES.flatMap((scope) => build({ ...DEFAULT_VIEW, day, scope }).links)
  return {
    index,
    sources: new Map(sources.map((source) => [source.id, source])),
    stories,
    versions,
    build,
    changesOf: (timed) => {
      const known = changes.get(timed.event.id) ?? changesIn(build, timed)
      changes.set(timed.event.id, known)
      return known
    },
    today: [...new Map(described.map((each) => [each.link.id, each])).values()],
  }
}
