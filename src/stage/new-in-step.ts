import { isRelation } from '@/model/relation'
import { levelWord } from '@/report/record-words'
import { routeName } from '@/report/route-name'
import { drawnLinks } from '@/scene/drawn-links'
import { isInQuestion } from '@/scene/in-question'
import type { Scene, SceneLink } from '@/scene/scene'
import { facts } from '@/words/joined'
import { stageWords } from '@/words/stage'

/** More letters take a second line, and are no longer seen as new. */
const MOST_LETTERS = 86

/** Lines that are lit now, and that the picture before could have shown. */
function lookedAt(before: Scene, now: Scene): SceneLink[] {
  const known = new Set(before.lanes.map(({ link }) => link.id))
  return drawnLinks(now)
    .filter((drawn) => isInQuestion(now, drawn) && known.has(drawn.link.link.id))
    .map(({ link }) => link)
}

/** Lines whose level is another one than in the picture before, or that were not there. */
function changed(before: Scene, now: Scene): string[] {
  const levels = new Map(drawnLinks(before).map(({ link }) => [link.link.id, link.state.level]))
  return lookedAt(before, now).flatMap(({ link, state }) => {
    if (levels.get(link.id) === state.level) return []
    return [
      stageWords.nowAt(routeName(now, link), levelWord(now.index, link.commodity, state.level)),
    ]
  })
}

/** How many more measures press on a line than before. */
function pressed(before: Scene, now: Scene): string[] {
  const counts = new Map(
    drawnLinks(before).map(({ link }) => [link.link.id, link.state.pressure.down.length]),
  )
  return lookedAt(before, now).flatMap(({ link, state }) => {
    const more = state.pressure.down.length - (counts.get(link.id) ?? 0)
    if (more <= 0 || isRelation(now.index, link.commodity)) return []
    return [stageWords.moreMeasures(routeName(now, link), more)]
  })
}

/** The first of them, as many as stand in one line of a hall. */
function inOneLine(all: readonly string[]): string[] {
  const count = all.findIndex((_, i) => facts(all.slice(0, i + 1)).length > MOST_LETTERS)
  return count < 0 ? [...all] : all.slice(0, count)
}

/**
 * What a picture shows that the one before did not, in one line. A step back in time has nothing new: what it shows is
 * older than what was seen. What is switched, and what a comparison finds, stands on the stage already.
 */
export function newInStep(before: Scene, now: Scene): string[] {
  if (now.day < before.day || before.view.scope !== now.view.scope || now.comparison) return []
  return inOneLine([...changed(before, now), ...pressed(before, now)])
}
