import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import { segmentAt } from '@/model/history'
import type { Story } from '@/model/schema/story'
import { createSceneBuilder } from '@/scene/build-scene'
import { cautions, stateLine } from '@/scene/exports/cautions'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'
import type { ViewState } from '@/store/view-state'
import { parseView } from '@/url/view-codec'

/** One picture of a film, and the words that are burnt into it. */
export interface Shot {
  readonly scene: Scene
  readonly over: string
  readonly title: string
  readonly text: string
  /** What a film always says of a state that is not simply what happened. */
  readonly cautions: readonly string[]
  readonly holdMs: number
}

/** Readers take in some fifteen letters a second. */
const MS_PER_LETTER = 1_000 / 15
/** A picture needs a moment of its own; of what takes longer than the most, a frame shows but the start. */
const READING_MS = { least: 4_000, most: 60_000 } as const
/** In a film of time a picture stands as long as its days last, within what can be read. */
const DAYS_HOLD_MS = { least: 700, most: 3_000 } as const

function readingMs(...texts: readonly string[]): number {
  const letters = texts.reduce((sum, { length }) => sum + length, 0)
  const { least, most } = READING_MS
  return Math.min(Math.max(Math.round(letters * MS_PER_LETTER), least), most)
}

/** A story as a film: a picture a step, held as long as its caption takes to read. */
export function storyShots(index: ChainIndex, story: Story): Shot[] {
  const build = createSceneBuilder(index)
  return story.steps.map((step, i) => {
    const scene = build(parseView(step.query).view)
    const [title, text] = [say(step.title), say(step.caption)]
    return {
      scene,
      over: `${i + 1} / ${story.steps.length} · ${stateLine(scene)}`,
      title,
      text,
      cautions: cautions(scene),
      holdMs: readingMs(title, text),
    }
  })
}

/** The days of a range on which some line of the view gets another level. */
function turns(scene: Scene, from: Day, to: Day): Day[] {
  const days = new Set<Day>()
  for (const { history } of scene.lanes) {
    history.segments.forEach((segment, i) => {
      const isInside = i > 0 && segment.from > from && segment.from <= to
      const level = history.stateOf(i).level
      if (isInside && history.stateOf(i - 1).level !== level) days.add(segment.from)
    })
  }
  return [...days].sort((a, b) => a - b)
}

/** What made a line turn on a day, in a title: the event that set its level. */
function turnTitle(scene: Scene, day: Day): string {
  for (const { history } of scene.lanes) {
    const segment = segmentAt(history, day)
    const { cause } = history.stateOf(segment)
    if (cause?.timed.onset === day && cause.timed.cause.kind === 'event') {
      return say(cause.timed.cause.event.title)
    }
  }
  return scene.latest ? say(scene.latest.event.title) : ''
}

/**
 * A stretch of time as a film, with all that the view chose: a picture for the first day and for
 * each day on which a line gets another level, held in proportion to how long it lasts.
 * @param msPerYear how long a year takes
 */
export function rangeShots(
  index: ChainIndex,
  view: ViewState,
  from: Day,
  to: Day,
  msPerYear: number,
): Shot[] {
  const build = createSceneBuilder(index)
  const at = (day: Day) => build({ ...view, day, compare: null, selection: null })
  const days = [from, ...turns(at(from), from, to)]
  return days.map((day, i) => {
    const scene = at(day)
    const lastsMs = (((days[i + 1] ?? to) - day) * msPerYear) / 365
    const title = i === 0 ? say(index.chain.title) : turnTitle(scene, day)
    return {
      scene,
      over: stateLine(scene),
      title,
      text: '',
      cautions: cautions(scene),
      holdMs: Math.min(Math.max(lastsMs, DAYS_HOLD_MS.least), DAYS_HOLD_MS.most),
    }
  })
}
