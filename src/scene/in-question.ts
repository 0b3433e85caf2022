import type { DrawnLink } from './drawn-links'
import type { Comparison, Scene } from './scene'

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
