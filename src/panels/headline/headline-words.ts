import { isHeard } from '@/model/choices'
import type { Link } from '@/model/schema/network'
import { actorWords, eventChangeWords, kindWords, linkLevelWord } from '@/report/record-words'
import { routeName } from '@/report/route-name'
import { speakerNames } from '@/report/speaker-words'
import { type EventChange, eventChanges } from '@/scene/event-changes'
import { lastTurn } from '@/scene/event-turns'
import type { Scene, SceneEvent, SceneLane } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { eventEffectWords } from '@/words/event-effects'
import { eventToldWords } from '@/words/event-told'
import { clauses, facts } from '@/words/joined'
import { inSentence } from '@/words/letter-case'
import { list } from '@/words/numbers'
import { say } from '@/words/say'

/** "1 May 2019 · in force, announced 1 April 2019" */
function whenWords(scene: Scene, event: SceneEvent): string {
  const { day, precision, until } = event
  const turn = lastTurn(event, scene.day) ?? day
  const announced = dayWords(day, precision)
  if (turn > day) return eventToldWords.inForce(dayWords(turn), announced)
  return until === null
    ? announced
    : eventToldWords.until(announced, dayWords(until - 1, precision))
}

/** "1 May 2019 · in force, announced 1 April 2019 · China · control" */
export function kickerWords(scene: Scene, event: SceneEvent): string {
  const [actor] = event.event.actors
  const who = actor === undefined ? [] : [actorWords(scene.index, actor)]
  const what = inSentence(kindWords(event.event.kind))
  return facts([whenWords(scene, event), ...who, what])
}

/** "The fentanyl supply chain · 1 May 2019", where the title alone would not say what it is about. */
export function shortKickerWords(scene: Scene, event: SceneEvent): string {
  const turn = lastTurn(event, scene.day) ?? event.day
  const when = turn > event.day ? dayWords(turn) : dayWords(event.day, event.precision)
  return facts([say(scene.index.chain.title), when])
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

/** "The Atlantic and three more": who leads; all of them stand in the inspector. */
export function shortNames(names: readonly string[]): string {
  const [first = '', ...others] = names
  return others.length > 1 ? eventToldWords.andMore(first, others.length) : list(names)
}

function arrowWords(scene: Scene, change: EventChange): string {
  const word = (level: EventChange['after']) => linkLevelWord(scene.index, change.link, level)
  const { part, before, after, onset } = change
  const words =
    part === 'moves' && before !== 'not-described'
      ? eventEffectWords.moves(word(before), word(after))
      : eventChangeWords(scene.index, change)
  return onset > scene.day ? eventToldWords.effectFrom(dayWords(onset), words) : words
}

/** Each route that the event is described to have acted on, moved ones first. */
export function effectLines(scene: Scene, event: SceneEvent): EffectLine[] {
  const changes = eventChanges(scene, event.event)
  const links = [...new Set(changes.map(({ link }) => link))]
  return links.map((link) => {
    // In a row what acts first stands first, whichever of them moves the route.
    const ofLink = changes
      .filter((change) => change.link === link)
      .sort((a, b) => a.onset - b.onset)
    const effects = event.event.effects.filter(
      (effect) => effect.link === link.id && isHeard(effect, scene.view.by),
    )
    const speakers = effects.flatMap((effect) => speakerNames(scene.index, effect))
    return {
      key: link.id,
      link,
      name: routeName(scene, link),
      change: clauses(ofLink.map((change) => arrowWords(scene, change))),
      saidBy: [...new Set(speakers)],
    }
  })
}

/** What is different of one route: its level, or else only the measures against it, or for it. */
interface Different {
  readonly part: 'level' | 'measures'
  /** "Precursors: significant instead of dominant" */
  readonly text: string
}

function insteadOf(scene: Scene, lane: SceneLane): Different | null {
  const link = scene.links.find((each) => each.link.id === lane.link.id)
  if (!link?.actual) return null
  const word = (level: EventChange['after']) => linkLevelWord(scene.index, link.link, level)
  const [now, before] = [link.state, link.actual]
  const name = routeName(scene, link.link)
  if (now.level !== before.level) {
    const text = eventToldWords.levelInstead(name, word(now.level), word(before.level))
    return { part: 'level', text }
  }
  const [against, actual] = [now.pressure.down.length, before.pressure.down.length]
  if (against !== actual) {
    return { part: 'measures', text: eventToldWords.measuresInstead(name, against, actual) }
  }
  const [inFavour, actualFor] = [now.pressure.up.length, before.pressure.up.length]
  if (inFavour === actualFor) return null
  return { part: 'measures', text: eventToldWords.measuresForInstead(name, inFavour, actualFor) }
}

/** What is different on the map for all that is switched, in words; levels first. */
export function switchedLines(scene: Scene): string[] {
  if (!scene.whatIf) return []
  const lines = scene.lanes.flatMap((lane) => insteadOf(scene, lane) ?? [])
  const parts = ['level', 'measures'] as const
  return parts.flatMap((part) => lines.flatMap((line) => (line.part === part ? line.text : [])))
}

/** What those lines are due to: one event that is off or on, or all that is switched. */
export function dueTo({ whatIf }: Scene): 'without' | 'with' | 'all' {
  const { off = [], levers = [], unconfirmed = [] } = whatIf ?? {}
  const count = off.length + levers.length + unconfirmed.length
  if (count > 1) return 'all'
  return off.length === 1 ? 'without' : 'with'
}

/** "Without it:", above those lines. */
export function switchedTitle(scene: Scene): string {
  return eventToldWords.due[dueTo(scene)]
}

/** Others that happen or come into force on the very day of the event that is told. */
export function sameDayEvents(scene: Scene, event: SceneEvent): SceneEvent[] {
  const turn = lastTurn(event, scene.day)
  return scene.events.filter(
    (other) =>
      other.event.id !== event.event.id && other.isOn && lastTurn(other, scene.day) === turn,
  )
}
