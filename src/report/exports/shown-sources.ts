import type { ChainEvent, Lever } from '@/model/schema/history'
import type { Scene } from '@/scene/scene'
import { differenceTable } from './difference-table'
import { linkTable } from './link-table'

function sourcesOf({ sources, effects }: ChainEvent | Lever): string[] {
  return [...sources, ...effects.flatMap((effect) => effect.sources)]
}

/** Of the event that is in front: the selected one, or the last that happened. */
function ofEvent({ index, selection, latest }: Scene): string[] {
  if (selection && selection.kind !== 'event') return []
  const event = selection ? index.events.get(selection.id)?.event : latest?.event
  return event ? sourcesOf(event) : []
}

/** Of the events that its chart marks. */
function ofMarks({ index, view }: Scene): string[] {
  return view.marks.flatMap((id) => {
    const marked = index.events.get(id)
    return marked ? sourcesOf(marked.event) : []
  })
}

/** Of the selected link, or of those at the selected place or at the bases of the selected group. */
function ofLinks(scene: Scene): string[] {
  if (scene.selection?.kind === 'event') return []
  return linkTable(scene).records.flatMap(({ fields, sources }) =>
    scene.relatedLinks.has(`${fields.link}`) ? sources : [],
  )
}

function ofSwitched({ whatIf }: Scene): string[] {
  if (!whatIf) return []
  return [...whatIf.off.map(({ event }) => event), ...whatIf.levers].flatMap(sourcesOf)
}

/**
 * Ids of the sources that what a step is about rests on: the event in front, or the links, what
 * was switched, what made the difference; each once, in that order. Not those of everything in force:
 * they stand with each link in the map.
 */
export function shownSources(scene: Scene): string[] {
  const compared = differenceTable(scene)?.records.flatMap(({ sources }) => sources) ?? []
  return [
    ...new Set([
      ...ofEvent(scene),
      ...ofLinks(scene),
      ...ofSwitched(scene),
      ...compared,
      ...ofMarks(scene),
    ]),
  ]
}
