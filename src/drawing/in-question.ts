import type { DrawnLink } from '@/scene/drawn-links'
import type { Comparison, Scene } from '@/scene/scene'
import { linksInFront } from './in-front'

function hasDifference({ rows, counts }: Comparison): boolean {
  return counts.unchanged < rows.length
}

/**
 * Whether a link is what the reader looks at: what the selection is about, or what differs in a
 * comparison. Where nothing differs none steps back: that it is all the same is what is to be seen.
 */
export function isInQuestion(scene: Scene, { link, difference }: DrawnLink): boolean {
  if (scene.relatedLinks.size > 0) return scene.relatedLinks.has(link.link.id)
  const { comparison } = scene
  return !comparison || !hasDifference(comparison) || difference?.kind !== 'unchanged'
}

/**
 * Whether a line beyond the article stays in the background: in the scope of countries, as long as
 * nobody asks for it and nothing happens to it.
 */
export function isUnasked(scene: Scene, drawn: DrawnLink): boolean {
  const { link } = drawn.link
  if (scene.view.scope !== 'country' || link.inArticle) return false
  if (scene.relatedLinks.has(link.id) || linksInFront(scene).has(link.id)) return false
  return drawn.shadow === null || drawn.shadow.level === drawn.link.state.level
}
