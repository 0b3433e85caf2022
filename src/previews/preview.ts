import type { ChainIndex, TimedEvent } from '@/model/chain-index'
import { isDescribed } from '@/model/level'
import type { Link } from '@/model/schema/network'
import type { Story } from '@/model/schema/story'
import { eventPage } from '@/pages/event-page'
import { frontPage } from '@/pages/front-page'
import { linkPage } from '@/pages/link-page'
import { capitalised } from '@/report/capitalised'
import { siteTitle } from '@/report/exports/state-title'
import { linkStateWords } from '@/report/link-state-words'
import { createSceneBuilder } from '@/scene/build-scene'
import { latestView, pageView } from '@/scene/page-views'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { chainPath } from '@/url/page-path'
import { formatView } from '@/url/view-codec'
import { dayWords } from '@/words/dates'
import { eventFactsWords } from '@/words/event-facts'
import { frontPageWords } from '@/words/front-page'
import { facts, series } from '@/words/joined'
import { pageCardWords } from '@/words/page-cards'
import { say } from '@/words/say'
import { effectWords } from './effect-words'
import type { Build, Preview } from './page-preview'
import { chainCardPath, pathsOf } from './preview-address'
import {
  claimPreview,
  claimsPreview,
  groupPreview,
  leverPreview,
  placePreview,
} from './record-previews'
import { storyPreviews } from './story-previews'

function statusWords(status: TimedEvent['event']['status']): string | null {
  if (status === 'verified') return null
  return status === 'scheduled' ? pageCardWords.scheduled : pageCardWords.notVerified
}

function eventPreview(index: ChainIndex, build: Build, timed: TimedEvent): Preview {
  const { event, day, precision } = timed
  const view = pageView(index, { kind: 'event', id: event.id }) ?? DEFAULT_VIEW
  const scene = build(view)
  // The axis begins later than some background: the lines are not those of its day.
  const mapDay = scene.day === day ? null : pageCardWords.mapOn(dayWords(scene.day))
  return {
    ...pathsOf(index, 'event', event),
    search: formatView(view),
    title: say(event.title),
    description: say(event.summary),
    scene,
    words: {
      over: facts([dayWords(day, precision), statusWords(event.status), mapDay]),
      title: say(event.title),
      // Of a summary a card would show the first line.
      under: effectWords(scene, event) || eventFactsWords.actsOnNothing,
    },
    tell: (book) => eventPage(book, timed),
  }
}

function linkPreview(index: ChainIndex, build: Build, link: Link): Preview {
  const view = pageView(index, { kind: 'link', id: link.id }) ?? DEFAULT_VIEW
  // What was said last, as on the page; a line that no source describes by then would be missing.
  const scenes = [latestView(index).day, view.day].map((day) => build({ ...view, day }))
  const stateIn = ({ links }: Scene) => links.find((each) => each.link.id === link.id)
  const isTold = (scene: Scene) => {
    const level = stateIn(scene)?.state.level
    return level !== undefined && isDescribed(level)
  }
  const scene = scenes.find(isTold) ?? build(view)
  const drawn = stateIn(scene)
  return {
    ...pathsOf(index, 'link', link),
    search: formatView(view),
    title: series([say(link.title), dayWords(scene.day)]),
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

/** The opening day of a chain: of the first one it is the first page of the site. */
function chainPreview(index: ChainIndex, build: Build): Preview {
  const { title, subtitle, description, events } = index.chain
  const { param } = index
  const view = { ...DEFAULT_VIEW, chain: param }
  return {
    path: chainPath(param),
    formerPaths: [],
    cardPath: chainCardPath(param),
    search: formatView(view),
    title: siteTitle({ index }),
    description: say(description),
    scene: build(view),
    words: {
      // A subtitle may be that of any chain.
      over: facts([say(title), dayWords(index.openingDay)]),
      title: say(subtitle),
      under: frontPageWords.aboutInShort(events.length),
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
    ...stories.flatMap((story) => storyPreviews(index, build, story)),
  ]
}
