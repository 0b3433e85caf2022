import type { ChainIndex } from '@/model/chain-index'
import type { SceneEvent } from '@/scene/scene'

/** The lane of an event's main actor; the last one where no lane names it. */
export function laneOf({ chain: { lanes } }: ChainIndex, { event }: SceneEvent): number {
  const [main] = event.actors
  const lane = lanes.findIndex(({ actors }) => actors.some(({ id }) => id === main))
  return lane < 0 ? lanes.length - 1 : lane
}
