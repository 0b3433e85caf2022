import type { LinkState } from '@/model/fold'
import type { LinkDifference, Scene, SceneLink } from './scene'

/** One link as the map draws it, and what lies under it as a ghost. */
export interface DrawnLink {
  readonly link: SceneLink
  /** What happened, or the other side of a comparison; null where there is nothing to hold against. */
  readonly shadow: LinkState | null
  /** null while nothing is compared. */
  readonly difference: LinkDifference | null
}

/**
 * The links of a scene, and while comparing also those that only the other side describes: they
 * have no line of their own, but a ghost that says what was lost.
 */
export function drawnLinks(scene: Scene): DrawnLink[] {
  const { comparison } = scene
  if (!comparison) {
    return scene.links.map((link) => ({ link, shadow: link.actual, difference: null }))
  }
  const rows = new Map(comparison.rows.map((row) => [row.link.id, row]))
  const isHere = new Set(scene.links.map(({ link }) => link.id))
  const gone = comparison.other.links.flatMap((link) => {
    const row = rows.get(link.link.id)
    return row && !isHere.has(link.link.id) ? [{ ...link, state: row.after }] : []
  })
  return [...scene.links, ...gone].map((link) => {
    const difference = rows.get(link.link.id) ?? null
    return { link, shadow: difference?.before ?? null, difference }
  })
}
