import type { Link } from '@/model/schema/network'
import type { Scene } from '@/scene/scene'
import { say } from '@/words/say'

/** "Finished drug by mail": as the line is called on the map, or in full where two are called so. */
export function routeName({ lanes }: Pick<Scene, 'lanes'>, link: Link): string {
  const label = say(link.label)
  const namesakes = lanes.filter((lane) => say(lane.link.label) === label)
  return namesakes.length > 1 ? say(link.title) : label
}
