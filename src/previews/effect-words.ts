import type { Effect } from '@/model/schema/effect'
import type { ChainEvent } from '@/model/schema/history'
import { entryOf } from '@/scene/effect-entry'
import type { Scene } from '@/scene/scene'
import { changeWords, say } from '@/scene/words'

interface Change {
  readonly link: string
  readonly words: string
  /** 2 moves the level, 1 says it anew, 0 only presses. */
  readonly weight: 0 | 1 | 2
}

function changeOf(scene: Scene, effect: Effect): Change | null {
  const link = scene.index.links.get(effect.link)
  if (!link) return null
  const entry = entryOf(scene, effect)
  return {
    link: say(link.title),
    words: withoutArrow(changeWords(scene.index, link.commodity, effect.change, entry)),
    weight: 'push' in effect.change ? 0 : entry && entry.before !== entry.after ? 2 : 1,
  }
}

/** "major → none" as "from major to none": the fonts of the pictures have no arrow. */
function withoutArrow(words: string): string {
  const [before, after] = words.split(' → ')
  if (after === undefined) return words
  return before === 'not described' ? `first described, as ${after}` : `from ${before} to ${after}`
}

/** One change for each link: what a reader sees with all voices, a moved level first. */
function mainChanges(scene: Scene, event: ChainEvent): Change[] {
  const byLink = new Map<string, Change>()
  for (const voice of ['public', 'article'] as const) {
    for (const effect of event.effects) {
      const change = effect.voice === voice ? changeOf(scene, effect) : null
      const known = change && byLink.get(effect.link)
      if (change && (!known || change.weight > known.weight)) byLink.set(effect.link, change)
    }
  }
  return [...byLink.values()].sort((a, b) => b.weight - a.weight)
}

/**
 * "Precursors, China to Mexico: pressed; and 2 more links": what an event is described to have
 * done; empty where nothing is.
 */
export function effectWords(scene: Scene, event: ChainEvent): string {
  const [first, ...rest] = mainChanges(scene, event)
  if (!first) return ''
  const more =
    rest.length > 0 ? `; and ${rest.length} more ${rest.length === 1 ? 'link' : 'links'}` : ''
  return `${first.link}: ${first.words}${more}`
}
