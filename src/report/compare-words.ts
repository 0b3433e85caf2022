import type { ChainIndex } from '@/model/chain-index'
import { causeId } from '@/model/chain-index'
import {
  DIFFERENCE_KINDS,
  type Difference,
  type DifferenceKind,
  type DifferingCause,
  type Side,
} from '@/model/difference'
import type { LinkState } from '@/model/fold'
import { isDescribed } from '@/model/level'
import type { CommodityId } from '@/model/schema/commodity'
import type { Comparison, LinkDifference, Scene } from '@/scene/scene'
import { comparisonWords } from '@/words/comparison'
import { dayWords } from '@/words/dates'
import { clauses, facts, series } from '@/words/joined'
import { measuresWords } from '@/words/measures'
import { say } from '@/words/say'
import { pushWords } from './push-words'
import { linkLevelWord, measureCounts, measuresInShort, type RankedLink } from './record-words'

export function differenceKindWords(kind: DifferenceKind): string {
  return comparisonWords.kinds[kind]
}

/** "major → minor", "none → working", "stays dominant": beside a line, so that map and caption use one word. */
export function rankChangeWords(
  index: ChainIndex,
  link: RankedLink,
  { before, after }: Pick<Difference, 'before' | 'after'>,
): string {
  const rank = ({ level }: LinkState) => linkLevelWord(index, link, level)
  if (before.level === after.level) return comparisonWords.stays(rank(after))
  // What no source described before is new; what rests and works again is not.
  if (!isDescribed(before.level)) return comparisonWords.newAt(rank(after))
  if (!isDescribed(after.level)) return comparisonWords.goneFrom(rank(before))
  return comparisonWords.ranks(rank(before), rank(after))
}

/** "9 → 11 measures against it"; without the first number where as many act as before. */
export function measureChangeInShort(
  index: ChainIndex,
  commodity: CommodityId,
  { before, after, pressure }: Difference,
): string {
  const now = measuresInShort(index, commodity, after)
  const isOneSided = after.pressure.down.length > 0 !== after.pressure.up.length > 0
  const side = after.pressure.down.length > 0 ? 'down' : 'up'
  if (now === '' || pressure[side] === 0 || !isOneSided) return now
  return measuresWords.fromTo(before.pressure[side].length, now)
}

/** What each side is called: "1 June 2018" and "1 September 2024", or "What happened" and "What-if". */
export function sideWords(scene: Scene, comparison: Comparison): Record<Side, string> {
  if (comparison.with === 'actual') {
    return { before: comparisonWords.actualSide, after: comparisonWords.whatIfSide }
  }
  return { before: dayWords(comparison.other.day), after: dayWords(scene.day) }
}

/** "1 September 2024 compared with 1 June 2018" */
export function comparisonTitle(scene: Scene, comparison: Comparison): string {
  const day = dayWords(scene.day)
  if (comparison.with === 'actual') return comparisonWords.titleActual(day)
  const other = dayWords(comparison.other.day)
  return scene.whatIf
    ? comparisonWords.titleDaysInWhatIf(day, other)
    : comparisonWords.titleDays(day, other)
}

/** "Compared with 1 June 2018: 1 gone, 2 stronger": beside the day, where there is little room. */
export function comparisonInShort(scene: Scene, comparison: Comparison): string {
  const kinds = DIFFERENCE_KINDS.filter((kind) => kind !== 'unchanged')
  const found = series(countsOf(comparison, kinds)) || comparisonWords.noneDiffers
  if (comparison.with === 'actual') return comparisonWords.shortActual(found)
  const other = dayWords(comparison.other.day)
  return scene.whatIf
    ? comparisonWords.shortDayInWhatIf(other, found)
    : comparisonWords.shortDay(other, found)
}

function countsOf({ counts }: Comparison, kinds: readonly DifferenceKind[]): string[] {
  return kinds.flatMap((kind) =>
    counts[kind] > 0 ? [comparisonWords.counts[kind](counts[kind])] : [],
  )
}

/** ["1 gone", "2 stronger"]: the kinds that occur, counted, in a fixed order. */
export function kindCounts(comparison: Comparison): string[] {
  return countsOf(comparison, DIFFERENCE_KINDS)
}

/** "dominant · 9 measures said to restrict it": one side of a difference. */
export function stateWords(index: ChainIndex, link: RankedLink, state: LinkState): string {
  const measures = series(measureCounts(index, link.commodity, state))
  return facts([linkLevelWord(index, link, state.level), measures])
}

function stepWords({ kind, steps }: Difference): string {
  if (kind === 'not-comparable') return comparisonWords.oneSideUnsized
  if (steps === null || (kind !== 'stronger' && kind !== 'weaker')) return ''
  return comparisonWords.bySteps(Math.abs(steps))
}

const SIDES = ['down', 'up', 'mixed'] as const

/** "3 more measures restricting, 1 fewer feeding"; empty where as many act as before. */
function measureWords(index: ChainIndex, commodity: CommodityId, { pressure }: Difference): string {
  const counts = SIDES.filter((side) => pressure[side] !== 0).map((side, i) => {
    const count = Math.abs(pressure[side])
    const counted =
      side === 'mixed' ? measuresWords.unclear.counted : pushWords(index, commodity, side).counted
    const { more, fewer, moreMeasures, fewerMeasures } = comparisonWords
    const [moreWords, fewerWords] = i > 0 ? [more, fewer] : [moreMeasures, fewerMeasures]
    return (pressure[side] > 0 ? moreWords : fewerWords)(count, counted)
  })
  return series(counts)
}

/** "by 2 steps; 3 more measures restricting, 1 fewer feeding": what the kind alone does not say; may be empty. */
export function changeDetails(
  index: ChainIndex,
  commodity: CommodityId,
  difference: Difference,
): string {
  return clauses([stepWords(difference), measureWords(index, commodity, difference)])
}

/** "weaker by 2 steps", "gone", "not comparable; on one side no source states the size" */
function levelChange({ kind, steps }: Difference): string {
  const name = comparisonWords.kinds[kind]
  if (kind === 'not-comparable') return clauses([name, comparisonWords.oneSideUnsized])
  if (steps === null) return name
  if (kind === 'stronger') return comparisonWords.strongerBy(Math.abs(steps))
  return kind === 'weaker' ? comparisonWords.weakerBy(Math.abs(steps)) : name
}

/** "weaker by 2 steps; 3 more measures restricting, 1 fewer feeding": the whole change, to be heard or exported. */
export function changeInWords(
  index: ChainIndex,
  commodity: CommodityId,
  difference: Difference,
): string {
  return clauses([levelChange(difference), measureWords(index, commodity, difference)])
}

export function causeTitle({ cause }: Pick<DifferingCause, 'cause'>): string {
  return say(cause.kind === 'event' ? cause.event.title : cause.lever.title)
}

/** Why a cause counts on one side only: "switched off", "also removed", "ended"; empty where it is plain. */
export function causeTag(scene: Scene, comparison: Comparison, differing: DifferingCause): string {
  const { cause, side } = differing
  const { tags } = comparisonWords
  if (cause.kind === 'lever') return tags.imagined
  if (comparison.with === 'actual') {
    if (side === 'after') return tags.switchedOn
    return scene.view.off.includes(causeId(cause)) ? tags.switchedOff : tags.removed
  }
  const isLaterSide =
    side === 'after' ? scene.day >= comparison.other.day : comparison.other.day > scene.day
  if (isLaterSide) return side === 'after' ? '' : tags.notYet
  return side === 'after' ? tags.overByThen : tags.ended
}

const PART_ORDER: readonly DifferingCause['part'][] = ['sets', 'moves', 'presses']

/** The causes of a difference: what set a level first, then what moved it, then what only pressed. */
export function rankedCauses({ causes }: LinkDifference): DifferingCause[] {
  return [...causes].sort((a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part))
}
