import { causeDay } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { Measure } from '@/model/measures'
import { levelSinceWords, measureCounts } from '@/report/record-words'
import type { Scene, SceneLink } from '@/scene/scene'
import type { Selection } from '@/store/view-state'
import { dayWords } from '@/words/dates'
import { mapTipWords } from '@/words/map-tip'
import { say } from '@/words/say'

/** A tip is no ledger: the rest is counted, and the inspector lists it. */
const MOST_MEASURES = 6

/** What is said of what the pointer is on. */
export interface TipWords {
  readonly title: string
  readonly lines: readonly string[]
  /** What presses, by date, the latest first. */
  readonly measures: readonly {
    readonly key: string
    readonly when: string
    readonly title: string
  }[]
  readonly moreCount: number
}

/** When a measure was taken, not from when it acts. */
const dayOf = ([{ cause, onset }]: Measure): Day => causeDay(cause, onset)

function measureRow(measure: Measure) {
  const [{ cause, onset }] = measure
  const title = say(cause.kind === 'event' ? cause.event.title : cause.lever.title)
  return { key: `${onset} ${title}`, when: dayWords(dayOf(measure), 'month'), title }
}

function linkTip({ index }: Scene, drawn: SceneLink): TipWords {
  const { link, state } = drawn
  const pressing = [...state.pressure.down].sort((a, b) => dayOf(b) - dayOf(a))
  return {
    title: say(link.title),
    lines: [levelSinceWords(index, drawn), ...measureCounts(index, link.commodity, state)],
    measures: pressing.slice(0, MOST_MEASURES).map(measureRow),
    moreCount: Math.max(pressing.length - MOST_MEASURES, 0),
  }
}

/** null where there is nothing to be said. */
export function tipWords(scene: Scene, { kind, id }: Selection): TipWords | null {
  const plain = (title: string, line: string): TipWords => ({
    title,
    lines: [line],
    measures: [],
    moreCount: 0,
  })
  if (kind === 'link') {
    const drawn = scene.links.find(({ link }) => link.id === id)
    return drawn ? linkTip(scene, drawn) : null
  }
  if (kind === 'place') {
    const place = scene.index.places.get(id)
    return place ? plain(say(place.name), say(place.role)) : null
  }
  const group = kind === 'group' ? scene.groups.find((each) => each.group.id === id) : undefined
  return group ? plain(say(group.group.name), mapTipWords.basedIn(say(group.base.name))) : null
}
