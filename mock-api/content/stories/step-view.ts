import type { ChainIndex } from '../../../src/model/chain-index'
import { ACTUAL, type Choices, voicesOf } from '../../../src/model/choices'
import { clampDay, type Day, formatIsoDay, parseDate } from '../../../src/model/day'
import type { LinkState } from '../../../src/model/fold'
import { historyOf, segmentAt } from '../../../src/model/history'
import type { Link } from '../../../src/model/schema/network'

/** A day and what is switched on it: all that a state is folded from. */
interface Moment {
  readonly day: Day
  readonly choices: Choices
}

/** What the query of a step chooses, as far as its words depend on it. */
export interface StepView {
  readonly now: Moment
  /** The other side of a comparison; null where nothing is compared. */
  readonly before: Moment | null
  /** Whether a link belongs to the scope and to the commodities shown, whatever the day. */
  readonly shows: (link: Link) => boolean
  /** Such as `link:cn-us-finished`; null where nothing is selected. */
  readonly selection: string | null
  /** The last day that is on screen: the step's own, or the one compared with. */
  readonly lastDay: Day
}

/** As the address has it: only a whole day names a day. */
function readDay(text: string): Day | null {
  const parsed = parseDate(text)
  return parsed?.precision === 'day' ? parsed.day : null
}

function readSet(text: string | null): ReadonlySet<string> {
  return new Set(text ? text.split(',') : [])
}

/**
 * Reads the query of a step as `src/url` does when it is opened: `t`, `off`, `on`, `by`, `vs`, and
 * what is shown. Whether its ids exist is tested where all of it is read (test/real-stories.test.ts).
 * @returns what could not be read, in words, where that is so
 */
export function readStepView(query: string, index: ChainIndex): StepView | string {
  const params = new URLSearchParams(query)
  const [t, vs, byText] = ['t', 'vs', 'by'].map((name) => params.get(name))
  const day = t ? readDay(t) : index.openingDay
  const voices = voicesOf(index.chain)
  const by = byText ? voices.find((each) => each === byText) : 'all'
  const compared = vs && vs !== 'actual' ? readDay(vs) : null
  if (day === null) return `expected t to be a day such as 2019-05-01, got "${t}"`
  if (!by) return `expected by to be one of ${voices.join(', ')}, got "${byText}"`
  if (vs && vs !== 'actual' && compared === null) {
    return `expected vs to be a day such as 2018-06-01, or actual, got "${vs}"`
  }
  const clamp = (each: Day) => clampDay(each, index.spanFrom, index.spanTo - 1)
  const now = {
    day: clamp(day),
    choices: { off: readSet(params.get('off')), on: readSet(params.get('on')), by },
  }
  const before =
    vs === 'actual'
      ? { day: now.day, choices: { ...ACTUAL, by } }
      : compared === null
        ? null
        : { ...now, day: clamp(compared) }
  const scope = params.get('scope') ?? 'country'
  const show = params.has('show') ? readSet(params.get('show')) : null
  return {
    now,
    before,
    shows: (link) =>
      (link.scope === 'both' || link.scope === scope) && (!show || show.has(link.commodity)),
    selection: params.get('sel'),
    lastDay: Math.max(now.day, before?.day ?? now.day),
  }
}

/** The state of a link at a moment, by the same fold that the map is drawn from. */
export function stateAt(index: ChainIndex, link: Link, { day, choices }: Moment): LinkState {
  const history = historyOf(index, link, choices)
  return history.stateOf(segmentAt(history, day))
}

/** The days that a step is about, as dates. */
export function daysOf({ now, before }: StepView): string[] {
  return [now, ...(before ? [before] : [])].map(({ day }) => formatIsoDay(day))
}
