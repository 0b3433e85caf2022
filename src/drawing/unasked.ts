import { isLeading } from '@/model/leading'
import type { DrawnLink } from '@/scene/drawn-links'
import type { Scene } from '@/scene/scene'
import { linksInFront } from './in-front'

/**
 * Whether a line that does not carry the argument stays in the background: in the scope of countries, as long as
 * nobody asks for it and nothing happens to it.
 */
export function isUnasked(scene: Scene, drawn: DrawnLink): boolean {
  const { link } = drawn.link
  if (scene.view.scope !== 'country' || isLeading(scene.index.chain, link)) return false
  if (scene.relatedLinks.has(link.id) || linksInFront(scene).has(link.id)) return false
  return drawn.shadow === null || drawn.shadow.level === drawn.link.state.level
}
