import { drawnLinks } from './drawn-links'
import { isInQuestion } from './in-question'
import type { Scene } from './scene'

const NONE: ReadonlySet<string> = new Set()
const cache = new WeakMap<Scene, ReadonlySet<string>>()

/**
 * What a step on stage is about, by id: the drawn links that stay lit while others step back. Empty
 * off the stage, and where nothing steps back.
 */
export function litLinks(scene: Scene): ReadonlySet<string> {
  if (scene.view.surface !== 'present') return NONE
  const known = cache.get(scene)
  if (known) return known
  const drawn = drawnLinks(scene)
  const lit = drawn.filter((each) => isInQuestion(scene, each))
  const ids = lit.length === drawn.length ? NONE : new Set(lit.map(({ link }) => link.link.id))
  cache.set(scene, ids)
  return ids
}
