import type { Actor } from '@/model/schema/history'
import type { SceneEvent } from '@/scene/scene'

/** A row of the time axis: whose acts are marked on it. */
export interface ActorLane {
  readonly name: string
  readonly actors: readonly Actor[]
}

export const ACTOR_LANES: readonly ActorLane[] = [
  { name: 'China', actors: ['china'] },
  { name: 'United States', actors: ['united-states'] },
  { name: 'Mexico, UN, others', actors: ['mexico', 'un', 'networks', 'others'] },
]

/** The lane of an event's main actor. */
export function laneOf(event: SceneEvent): number {
  const main = event.event.actors[0]
  const lane = ACTOR_LANES.findIndex(({ actors }) => main !== undefined && actors.includes(main))
  return lane < 0 ? ACTOR_LANES.length - 1 : lane
}
