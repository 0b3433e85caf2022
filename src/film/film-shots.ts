import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import { segmentAt } from '@/model/history'
import { readingMs } from '@/model/reading-time'
import type { StepKind, Story, StoryPicture } from '@/model/schema/story'
import { momentsOf, shownSteps } from '@/model/story-moments'
import { cautions, howToRead, stateLine } from '@/report/exports/cautions'
import { createSceneBuilder } from '@/scene/build-scene'
import { drawnLinks } from '@/scene/drawn-links'
import type { Scene } from '@/scene/scene'
import type { ViewState } from '@/store/view-state'
import { parseView } from '@/url/view-codec'
import { filmPictureWords } from '@/words/film-pictures'
import { facts } from '@/words/joined'
import { languageId } from '@/words/language'
import { say } from '@/words/say'
import { talkLineWords } from '@/words/talk-line'

/** One picture of a film, and the words that are burnt into it. */
export interface Shot {
  readonly scene: Scene
  readonly kind: StepKind
  readonly over: string
  readonly title: string
  readonly text: string
  /** Whose words or picture; may be empty. */
  readonly credit: string
  readonly picture: StoryPicture | null
  /** What a film always says of a state that is not simply what happened. */
  readonly cautions: readonly string[]
  readonly holdMs: number
  /** Its lines grow from those of the picture before. */
  readonly grows: boolean
}

/** A picture needs a moment of its own; of what takes longer than the most, a frame shows but the start. */
const HOLD_MS = { look: 2_000, least: 4_000, most: 60_000 } as const
/** In a film of time a picture stands as long as its days last, but never less than its words take. */
const DAYS_HOLD_MS = { look: 800, most: 3_000 } as const

function holdFor(...texts: readonly string[]): number {
  const { look, least, most } = HOLD_MS
  return Math.min(
    Math.max(Math.round(readingMs(texts.join(' '), languageId()) + look), least),
    most,
  )
}

/** What of a scene lines grow by: levels and measures of what is drawn. */
function linesOf(scene: Scene): string {
  const drawn = drawnLinks(scene).map(({ link: { link, state } }) => {
    const { down, up } = state.pressure
    return `${link.id} ${state.level} ${down.length} ${up.length}`
  })
  return drawn.join('\n')
}

/** Whether the lines of a picture can be seen to become others than those before. */
function growsFrom(before: Shot | undefined, kind: StepKind, scene: Scene): boolean {
  if (before?.kind !== 'map' || kind !== 'map') return false
  if (before.scene.view.scope !== scene.view.scope) return false
  return linesOf(before.scene) !== linesOf(scene)
}

/** A picture of words alone, as a film begins and ends with. */
function titleShot(scene: Scene, title: string, text: string, holdMs: number): Shot {
  return {
    scene,
    kind: 'title',
    over: '',
    title,
    text,
    credit: '',
    picture: null,
    cautions: [],
    holdMs,
    grows: false,
  }
}

/** A story as a film: its title, then a picture for each part and step, held as long as its words take to read. */
export function storyShots(index: ChainIndex, story: Story): Shot[] {
  const build = createSceneBuilder(index)
  const shown = shownSteps(story)
  const shots: Shot[] = []
  for (const moment of momentsOf(story)) {
    const { step, kind } = moment
    if (step.hidden) continue
    const scene = build({ ...parseView(moment.query).view, surface: 'present' })
    const [title, text] = [say(moment.title), say(moment.caption)]
    const cautionWords = cautions(scene)
    if (shots.length === 0) {
      const [name, summary] = [say(story.title), say(story.summary)]
      shots.push(titleShot(scene, name, summary, holdFor(name, summary)))
    }
    shots.push({
      scene,
      kind,
      over: facts([talkLineWords.place(shown.indexOf(step) + 1, shown.length), stateLine(scene)]),
      title,
      text,
      credit: step.credit ? say(step.credit) : '',
      picture: kind === 'picture' ? (step.picture ?? null) : null,
      cautions: cautionWords,
      holdMs: holdFor(title, text, ...cautionWords),
      grows: growsFrom(shots.at(-1), kind, scene),
    })
  }
  return shots
}

/** What a film rests on and where more is to be found, for its last picture. */
export interface FilmOrigin {
  /** Of publishers, in words. */
  readonly sources: string
  /** Public; null where there is none. */
  readonly address: string | null
}

/** Its words are counted before its sources have arrived: so many are read in that time. */
const END_HOLD_MS = 14_000

/** The last picture: what it was, of which data, where to find it, and whose word it rests on. */
export function endShot(index: ChainIndex, title: string, of: Shot, origin: FilmOrigin): Shot {
  const text = [
    filmPictureWords.about(say(index.chain.title), index.chain.version),
    howToRead(index),
    origin.address ?? '',
    origin.sources && filmPictureWords.sources(origin.sources),
  ]
    .filter(Boolean)
    .join('\n')
  return titleShot(of.scene, title, text, END_HOLD_MS)
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
  const at = (day: Day) =>
    build({ ...view, day, compare: null, selection: null, surface: 'present' })
  const days = [from, ...turns(at(from), from, to)]
  return days.map((day, i): Shot => {
    const scene = at(day)
    const lastsMs = (((days[i + 1] ?? to) - day) * msPerYear) / 365
    const title = i === 0 ? say(index.chain.title) : turnTitle(scene, day)
    return {
      scene,
      kind: 'map',
      over: stateLine(scene),
      title,
      text: '',
      credit: '',
      picture: null,
      cautions: cautions(scene),
      holdMs: Math.max(
        Math.min(lastsMs, DAYS_HOLD_MS.most),
        Math.round(readingMs(`${title} ${stateLine(scene)}`, languageId()) + DAYS_HOLD_MS.look),
      ),
      grows: i > 0,
    }
  })
}
