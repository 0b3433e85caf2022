import type { Link } from '@/model/schema/network'
import { type EventChange, eventChanges } from '@/scene/event-changes'
import { lastTurn } from '@/scene/event-turns'
import type { Scene, SceneEvent, SceneLane } from '@/scene/scene'
import { actorWords, counted, eventChangeWords, kindWords, linkLevelWord } from '@/scene/words'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'

/** "Finished drug by mail": as the line is called on the map, or in full where two are called so. */
function routeName({ lanes }: Pick<Scene, 'lanes'>, link: Link): string {
  const label = say(link.label)
  const namesakes = lanes.filter((lane) => say(lane.link.label) === label)
  return namesakes.length > 1 ? say(link.title) : label
}

/** "1 May 2019 · in force, announced 1 April 2019 · China · control" */
export function kickerWords(scene: Scene, event: SceneEvent): string {
  const { day, precision, until } = event
  const turn = lastTurn(event, scene.day) ?? day
  const announced = dayWords(day, precision)
  const when =
    turn > day
      ? `${dayWords(turn)} · in force, announced ${announced}`
      : until === null
        ? announced
        : `${announced}, until ${dayWords(until - 1, precision)}`
  const [actor] = event.event.actors
  const what = kindWords(event.event.kind).toLowerCase()
  return [when, actor && actorWords(scene.index, actor), what].filter(Boolean).join(' · ')
}

/** What an event did to one route, in a line, and who says so. */
export interface EffectLine {
  readonly key: string
  readonly link: Link
  readonly name: string
  /** "major → minor", "said to restrict it" */
  readonly change: string
  readonly saidBy: readonly string[]
}

function arrowWords(scene: Scene, change: EventChange): string {
  const word = (level: EventChange['after']) => linkLevelWord(scene.index, change.link, level)
  const { part, before, after, onset } = change
  const words =
    part === 'moves' && before !== 'not-described'
      ? `${word(before)} → ${word(after)}`
      : eventChangeWords(scene.index, change)
  return onset > scene.day ? `from ${dayWords(onset)}: ${words}` : words
}

/** Each route that the event is described to have acted on, moved ones first. */
export function effectLines(scene: Scene, event: SceneEvent): EffectLine[] {
  return eventChanges(scene, event.event).map((change) => {
    const { link, onset } = change
    const effects = event.event.effects.filter((effect) => effect.link === link.id)
    const speakers = effects.flatMap((effect) => say(effect.saidBy).split('; '))
    return {
      key: `${link.id} ${onset}`,
      link,
      name: routeName(scene, link),
      change: arrowWords(scene, change),
      saidBy: [...new Set(speakers)],
    }
  })
}

/** "Precursors: significant instead of dominant": what the routes are without what is switched. */
function insteadOf(scene: Scene, lane: SceneLane): string | null {
  const link = scene.links.find((each) => each.link.id === lane.link.id)
  if (!link?.actual) return null
  const word = (level: EventChange['after']) => linkLevelWord(scene.index, link.link, level)
  const [now, before] = [link.state, link.actual]
  const name = routeName(scene, link.link)
  if (now.level !== before.level)
    return `${name}: ${word(now.level)} instead of ${word(before.level)}`
  const [count, actual] = [now.pressure.down.length, before.pressure.down.length]
  if (count === actual) return null
  return `${name}: ${counted(count, 'measure', 'measures')} against it instead of ${actual}`
}

/** What is different on the map for all that is switched, in words; levels first. */
export function switchedLines(scene: Scene): string[] {
  if (!scene.whatIf) return []
  const lines = scene.lanes.flatMap((lane) => insteadOf(scene, lane) ?? [])
  const isLevel = (line: string) => !line.includes(' against it instead of ')
  return [...lines.filter(isLevel), ...lines.filter((line) => !isLevel(line))]
}

/** What those lines are due to: the one event, or all that is switched. */
export function switchedTitle({ whatIf }: Scene): string {
  const { off = [], levers = [], unconfirmed = [] } = whatIf ?? {}
  const count = off.length + levers.length + unconfirmed.length
  if (count > 1) return 'With all that is switched:'
  return off.length === 1 ? 'Without it:' : 'With it:'
}

/** Others that happen or come into force on the very day of the event that is told. */
export function sameDayEvents(scene: Scene, event: SceneEvent): SceneEvent[] {
  const turn = lastTurn(event, scene.day)
  return scene.events.filter(
    (other) =>
      other.event.id !== event.event.id && other.isOn && lastTurn(other, scene.day) === turn,
  )
}
