import type { CardWords } from '@/figure/card'
import type { ChainIndex, TimedEvent } from '@/model/chain-index'
import { ACTUAL } from '@/model/choices'
import { clampDay, type Day } from '@/model/day'
import { historyOf } from '@/model/history'
import { isDescribed } from '@/model/level'
import type { Link } from '@/model/schema/network'
import type { Story } from '@/model/schema/story'
import { createSceneBuilder } from '@/scene/build-scene'
import type { Scene, SceneLink } from '@/scene/scene'
import { dayWords, linkLevelWord, measureCounts, say, sinceWords } from '@/scene/words'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { formatView } from '@/url/view-codec'
import { effectWords } from './effect-words'
import { storyPreviews } from './story-previews'

/** An address that shows itself in a chat: a page of its own, with a picture, for one state. */
export interface Preview {
  /** Below the site's root, with its index file left out: `e/woodside-summit-2023/`. */
  readonly path: string
  /** Former names of the same page: they open it, too. */
  readonly formerPaths: readonly string[]
  /** Below the site's root: `cards/e/woodside-summit-2023.png`. */
  readonly cardPath: string
  /** The state that it opens: `?t=2023-11-15&sel=event:woodside-summit-2023`. */
  readonly search: string
  readonly title: string
  readonly description: string
  readonly scene: Scene
  readonly words: CardWords
}

/** Derives what a view shows. */
export type Build = (view: ViewState) => Scene

/** The shortest form of a day: the opening day is not written. */
function dayIn(index: ChainIndex, day: Day): Day | null {
  const clamped = clampDay(day, index.spanFrom, index.spanTo - 1)
  return clamped === index.openingDay ? null : clamped
}

/** The level of detail in which links are seen: regional only where all of them are. */
function scopeOf(index: ChainIndex, linkIds: readonly string[]): ViewState['scope'] {
  const scopes = linkIds.map((id) => index.links.get(id)?.scope)
  return scopes.length > 0 && scopes.every((scope) => scope === 'regional') ? 'regional' : 'country'
}

/** Of a summary a card would show the first line. */
const NO_EFFECT = 'No source says that it acted on a route.'

const STATUS_WORDS = {
  verified: null,
  unconfirmed: 'not verified',
  scheduled: 'scheduled',
} as const

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Where pages of a kind begin: `e/`, `e/rare-earths/`. Those of the first chain name no chain. */
export function folderOf(letter: 'e' | 'l' | 's', { param }: ChainIndex): string {
  return param === null ? `${letter}/` : `${letter}/${param}/`
}

function paths(
  letter: 'e' | 'l',
  index: ChainIndex,
  { id, aliases = [] }: { id: string; aliases?: readonly string[] | undefined },
) {
  const folder = folderOf(letter, index)
  return {
    path: `${folder}${id}/`,
    formerPaths: aliases.map((alias) => `${folder}${alias}/`),
    cardPath: `cards/${folder}${id}.png`,
  }
}

function eventPreview(index: ChainIndex, build: Build, timed: TimedEvent): Preview {
  const { event, day, precision } = timed
  const view: ViewState = {
    ...DEFAULT_VIEW,
    chain: index.param,
    day: dayIn(index, day),
    on: event.status === 'verified' ? [] : [event.id],
    selection: { kind: 'event', id: event.id },
    scope: scopeOf(
      index,
      event.effects.map(({ link }) => link),
    ),
  }
  const scene = build(view)
  // The axis begins later than some background: the lines are not those of its day.
  const mapDay = scene.day === day ? null : `map: ${dayWords(scene.day)}`
  return {
    ...paths('e', index, event),
    search: formatView(view),
    title: say(event.title),
    description: say(event.summary),
    scene,
    words: {
      over: [dayWords(day, precision), STATUS_WORDS[event.status], mapDay]
        .filter(Boolean)
        .join(' · '),
      title: say(event.title),
      under: effectWords(scene, event) || NO_EFFECT,
    },
  }
}

/**
 * The last day up to what is verified on which a described level began: a picture without the line
 * it is about would say nothing. The opening day where none did.
 */
function latestTurn(index: ChainIndex, link: Link): Day {
  const history = historyOf(index, link, ACTUAL)
  const levels = history.segments.map((_, i) => history.stateOf(i).level)
  const turns = history.segments.flatMap(({ from }, i) => {
    const level = levels[i]
    const isTurn = i > 0 && level !== undefined && level !== levels[i - 1] && isDescribed(level)
    return isTurn && from < index.verifiedUntil ? [from] : []
  })
  return turns.at(-1) ?? index.openingDay
}

/** "Dominant since May 2019, 2 measures said to restrict it" */
function stateWords(index: ChainIndex, { link, state, since }: SceneLink): string {
  const level = linkLevelWord(index, link, state.level)
  const stands = `${level} since ${sinceWords(index, since, state.cause)}`
  return capitalised([stands, ...measureCounts(index, link.commodity, state)].join(', '))
}

function linkPreview(index: ChainIndex, build: Build, link: Link): Preview {
  const view: ViewState = {
    ...DEFAULT_VIEW,
    chain: index.param,
    day: dayIn(index, latestTurn(index, link)),
    selection: { kind: 'link', id: link.id },
    scope: scopeOf(index, [link.id]),
  }
  const scene = build(view)
  const drawn = scene.links.find((each) => each.link.id === link.id)
  return {
    ...paths('l', index, link),
    search: formatView(view),
    title: say(link.title),
    description: say(link.summary),
    scene,
    words: {
      over: dayWords(scene.day),
      title: say(link.title),
      under: drawn ? stateWords(index, drawn) : say(link.summary),
    },
  }
}

/** The opening day of a chain: of the first one it is the first page of the site. */
function chainPreview(index: ChainIndex, build: Build): Preview {
  const { title, subtitle, description, events } = index.chain
  const { param } = index
  const view = { ...DEFAULT_VIEW, chain: param }
  return {
    path: param === null ? '' : `c/${param}/`,
    formerPaths: [],
    cardPath: param === null ? 'cards/map.png' : `cards/c/${param}.png`,
    search: formatView(view),
    title: `Chokepoint: ${say(title).charAt(0).toLowerCase()}${say(title).slice(1)}`,
    description: say(description),
    scene: build(view),
    words: {
      over: dayWords(index.openingDay),
      title: say(subtitle),
      under: `A map of who is described to supply whom, ${events.length} policy events, and who says what they did.`,
    },
  }
}

/** The page of a chain, and one preview for each event, each link, each story and each of its steps. */
export function previewsOf(index: ChainIndex, stories: readonly Story[]): Preview[] {
  const build = createSceneBuilder(index)
  return [
    chainPreview(index, build),
    ...index.timeline.map((timed) => eventPreview(index, build, timed)),
    ...index.chain.links.map((link) => linkPreview(index, build, link)),
    ...stories.flatMap((story) => storyPreviews(index, build, story)),
  ]
}
