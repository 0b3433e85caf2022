import type { CardWords } from '@/figure/card'
import type { ChainIndex, TimedEvent } from '@/model/chain-index'
import { ACTUAL } from '@/model/choices'
import type { Day } from '@/model/day'
import { historyOf } from '@/model/history'
import { isDescribed } from '@/model/level'
import type { Link } from '@/model/schema/network'
import type { Story } from '@/model/schema/story'
import type { Book } from '@/pages/book'
import { eventPage } from '@/pages/event-page'
import { frontPage } from '@/pages/front-page'
import { linkPage } from '@/pages/link-page'
import type { Page } from '@/pages/page'
import { createSceneBuilder } from '@/scene/build-scene'
import { linkStateWords } from '@/scene/link-state-words'
import type { Scene } from '@/scene/scene'
import { dayWords, say } from '@/scene/words'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { formatView } from '@/url/view-codec'
import { effectWords } from './effect-words'
import { dayIn, pathsOf } from './preview-address'
import {
  claimPreview,
  claimsPreview,
  groupPreview,
  leverPreview,
  placePreview,
} from './record-previews'
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
  /** What its page says without scripts. */
  readonly tell: (book: Book) => Page
}

/** Derives what a view shows. */
export type Build = (view: ViewState) => Scene

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

function eventPreview(index: ChainIndex, build: Build, timed: TimedEvent): Preview {
  const { event, day, precision } = timed
  const view: ViewState = {
    ...DEFAULT_VIEW,
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
    ...pathsOf('event', event),
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
    tell: (book) => eventPage(book, timed),
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

function linkPreview(index: ChainIndex, build: Build, link: Link): Preview {
  const view: ViewState = {
    ...DEFAULT_VIEW,
    day: dayIn(index, latestTurn(index, link)),
    selection: { kind: 'link', id: link.id },
    scope: scopeOf(index, [link.id]),
  }
  const scene = build(view)
  const drawn = scene.links.find((each) => each.link.id === link.id)
  return {
    ...pathsOf('link', link),
    search: formatView(view),
    title: say(link.title),
    description: say(link.summary),
    scene,
    words: {
      over: dayWords(scene.day),
      title: say(link.title),
      under: drawn ? capitalised(linkStateWords(index, drawn)) : say(link.summary),
    },
    tell: (book) => linkPage(book, link),
  }
}

/** The first page of the site: the opening day. */
function chainPreview(index: ChainIndex, build: Build): Preview {
  const { title, subtitle, events } = index.chain
  return {
    path: '',
    formerPaths: [],
    cardPath: 'cards/map.png',
    search: '',
    title: `Chokepoint: ${say(subtitle).charAt(0).toLowerCase()}${say(subtitle).slice(1)}`,
    description: `${say(title)} as a map, with a time slider of ${events.length} policy events and what each is said to have done to each route.`,
    scene: build(DEFAULT_VIEW),
    words: {
      over: dayWords(index.openingDay),
      title: say(subtitle),
      under: `A map of who is described to supply whom, ${events.length} policy events, and who says what they did.`,
    },
    tell: frontPage,
  }
}

/** The first page of the site, and one preview for each record, each story and each of its steps. */
export function previewsOf(index: ChainIndex, stories: readonly Story[]): Preview[] {
  const build = createSceneBuilder(index)
  const { links, places, groups, claims, levers } = index.chain
  return [
    chainPreview(index, build),
    ...index.timeline.map((timed) => eventPreview(index, build, timed)),
    ...links.map((link) => linkPreview(index, build, link)),
    ...places.map((place) => placePreview(index, build, place)),
    ...groups.map((group) => groupPreview(index, build, group)),
    claimsPreview(index, build),
    ...claims.map((claim) => claimPreview(index, build, claim)),
    ...levers.map((lever) => leverPreview(index, build, lever)),
    ...stories.flatMap((story) => storyPreviews(build, story)),
  ]
}
