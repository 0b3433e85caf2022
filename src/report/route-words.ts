import { isRelation } from '@/model/relation'
import type { Scene, SceneLink } from '@/scene/scene'
import { series } from '@/words/joined'
import { measuresWords } from '@/words/measures'
import { routeFactsWords } from '@/words/route-facts'
import { say } from '@/words/say'
import { levelSinceWords, linkLevelWord, measureCounts } from './record-words'

/** What a route does on the day, for somebody who can't see its line. */
export interface RouteWords {
  readonly title: string
  /**
   * "From China to Mexico"; of a relation, "Between China and Mexico". null where the title says it:
   * one that names an end names both.
   */
  readonly way: string | null
  /** "On the map: Finished drug by mail"; null where the title begins as the line is called there. */
  readonly onMap: string | null
  /** "dominant since May 2019"; "no source covers this date" */
  readonly level: string
  /** "9 measures said to restrict it"; "no measure said to act on it" */
  readonly measures: string
  /** "as it happened: minor"; null where nothing that was switched made a difference. */
  readonly actual: string | null
}

/** One route of the map in words, as the same line says it by its width, colour and marks. */
export function routeWords({ index }: Pick<Scene, 'index'>, drawn: SceneLink): RouteWords {
  const { link, from, to, state, actual } = drawn
  const [a, b] = [say(from.name), say(to.name)]
  const [title, label] = [say(link.title), say(link.label)]
  const isNamed = title.includes(a) || title.includes(b)
  const way = isRelation(index, link.commodity)
    ? routeFactsWords.between(a, b)
    : routeFactsWords.fromTo(a, b)
  const hasSince = state.level !== 'not-described'
  const measures = series(measureCounts(index, link.commodity, state))
  const isOther = actual !== null && actual.level !== state.level
  return {
    title,
    way: isNamed ? null : way,
    onMap: title.startsWith(label) ? null : routeFactsWords.onMap(label),
    level: hasSince ? levelSinceWords(index, drawn) : linkLevelWord(index, link, state.level),
    measures: measures || measuresWords.none,
    actual: isOther ? routeFactsWords.asItHappened(linkLevelWord(index, link, actual.level)) : null,
  }
}

/** How many routes the map shows, and how many it leaves out because no source covers the day. */
export function routeCountWords({ links, lanes }: Pick<Scene, 'links' | 'lanes'>): string {
  const left = lanes.length - links.length
  return left > 0
    ? routeFactsWords.countAndLeft(links.length, left)
    : routeFactsWords.count(links.length)
}
