import { isRelation } from '@/model/relation'
import { levelWord } from '@/report/record-words'
import { routeName } from '@/report/route-name'
import { drawnLinks } from '@/scene/drawn-links'
import { isInQuestion } from '@/scene/in-question'
import type { Scene, SceneLink } from '@/scene/scene'
import { say } from '@/words/say'
import { stageWords } from '@/words/stage'

/** More is no longer seen as new. */
const MOST = 3

/** What is switched on or off in one picture and was not in the other, by name. */
function switched(before: Scene, now: Scene): string[] {
  const known = new Set([
    ...(before.whatIf?.levers ?? []).map(({ id }) => id),
    ...(before.whatIf?.off ?? []).map(({ event }) => event.id),
  ])
  const levers = (now.whatIf?.levers ?? []).filter(({ id }) => !known.has(id))
  const off = (now.whatIf?.off ?? []).filter(({ event }) => !known.has(event.id))
  return [
    ...levers.map((lever) => stageWords.imagined(say(lever.title))),
    ...off.map(({ event }) => stageWords.switchedOff(say(event.title))),
  ]
}

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

/**
 * What a picture shows that the one before did not, in a few words each, what was done first, and how many more there
 * are. A step back in time has nothing new: what it shows is older than what was seen.
 */
export function newInStep(before: Scene, now: Scene): string[] {
  if (now.day < before.day || before.view.scope !== now.view.scope) return []
  const all = [...switched(before, now), ...changed(before, now), ...pressed(before, now)]
  const left = all.length - MOST
  return left > 0 ? [...all.slice(0, MOST), stageWords.furtherNew(left)] : all
}
