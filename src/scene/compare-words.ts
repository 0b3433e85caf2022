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
import type { CommodityId } from '@/model/schema/commodity'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { pushWords } from './push-words'
import type { Comparison, LinkDifference, Scene } from './scene'
import { linkLevelWord, measureCounts, type RankedLink } from './words'

const KIND_WORDS: Record<DifferenceKind, string> = {
  gained: 'new',
  lost: 'ended',
  stronger: 'stronger',
  weaker: 'weaker',
  'not-comparable': 'not comparable',
  unchanged: 'unchanged',
}

export function differenceKindWords(kind: DifferenceKind): string {
  return KIND_WORDS[kind]
}

/** What each side is called: "1 June 2018" and "1 September 2024", or "What happened" and "What-if". */
export function sideWords(scene: Scene, comparison: Comparison): Record<Side, string> {
  if (comparison.with === 'actual') return { before: 'What happened', after: 'What-if' }
  return { before: dayWords(comparison.other.day), after: dayWords(scene.day) }
}

/** "1 September 2024 compared with 1 June 2018" */
export function comparisonTitle(scene: Scene, comparison: Comparison): string {
  const day = dayWords(scene.day)
  if (comparison.with === 'actual') return `What-if compared with what happened, ${day}`
  const both = scene.whatIf ? ', both in the what-if' : ''
  return `${day} compared with ${dayWords(comparison.other.day)}${both}`
}

/** "Compared with 1 June 2018: 1 ended, 2 stronger": beside the day, where there is little room. */
export function comparisonInShort(scene: Scene, comparison: Comparison): string {
  const { other } = comparison
  const actual = comparison.with === 'actual'
  const side = actual ? 'what happened' : dayWords(other.day)
  const both = !actual && scene.whatIf ? ' in the same what-if' : ''
  const kinds = DIFFERENCE_KINDS.filter(
    (kind) => kind !== 'unchanged' && comparison.counts[kind] > 0,
  )
  const counts = kinds.map((kind) => `${comparison.counts[kind]} ${KIND_WORDS[kind]}`).join(', ')
  return `Compared with ${side}${both}: ${counts || 'no level differs'}`
}

/** ["1 ended", "2 stronger"]: the kinds that occur, counted, in a fixed order. */
export function kindCounts({ counts }: Comparison): string[] {
  return DIFFERENCE_KINDS.flatMap((kind) =>
    counts[kind] > 0 ? [`${counts[kind]} ${KIND_WORDS[kind]}`] : [],
  )
}

/** "dominant · 9 measures said to restrict it": one side of a difference. */
export function stateWords(index: ChainIndex, link: RankedLink, state: LinkState): string {
  const measures = measureCounts(index, link.commodity, state).join(', ')
  const level = linkLevelWord(index, link, state.level)
  return measures ? `${level} · ${measures}` : level
}

function stepWords({ kind, steps }: Difference): string {
  if (kind === 'not-comparable') return 'on one side no source states the size'
  if (steps === null || (kind !== 'stronger' && kind !== 'weaker')) return ''
  const count = Math.abs(steps)
  return `by ${count === 1 ? 'a step' : `${count} steps`}`
}

/** "by 2 steps; 3 more measures restricting, 1 fewer feeding": what the kind alone does not say; may be empty. */
export function changeDetails(
  index: ChainIndex,
  commodity: CommodityId,
  difference: Difference,
): string {
  const sides = ['down', 'up', 'mixed'] as const
  const measures = sides
    .filter((side) => difference.pressure[side] !== 0)
    .map((side, i) => {
      const count = difference.pressure[side]
      const counted = side === 'mixed' ? 'unclear' : say(pushWords(index, commodity, side).counted)
      const noun = i > 0 ? '' : Math.abs(count) === 1 ? ' measure' : ' measures'
      return `${Math.abs(count)} ${count > 0 ? 'more' : 'fewer'}${noun} ${counted}`
    })
  return [stepWords(difference), measures.join(', ')].filter(Boolean).join('; ')
}

/** "weaker by 2 steps; 3 more measures restricting, 1 fewer feeding": the whole change, to be heard or exported. */
export function changeInWords(
  index: ChainIndex,
  commodity: CommodityId,
  difference: Difference,
): string {
  const { kind } = difference
  const details = changeDetails(index, commodity, difference)
  if (!details) return KIND_WORDS[kind]
  const joint = kind === 'stronger' || kind === 'weaker' ? ' ' : '; '
  return `${KIND_WORDS[kind]}${joint}${details}`
}

export function causeTitle({ cause }: Pick<DifferingCause, 'cause'>): string {
  return say(cause.kind === 'event' ? cause.event.title : cause.lever.title)
}

/** Why a cause counts on one side only: "switched off", "also removed", "ended"; empty where it is plain. */
export function causeTag(scene: Scene, comparison: Comparison, differing: DifferingCause): string {
  const { cause, side } = differing
  if (cause.kind === 'lever') return 'imagined'
  if (comparison.with === 'actual') {
    if (side === 'after') return 'switched on'
    return scene.view.off.includes(causeId(cause)) ? 'switched off' : 'also removed'
  }
  const isLaterSide =
    side === 'after' ? scene.day >= comparison.other.day : comparison.other.day > scene.day
  if (isLaterSide) return side === 'after' ? '' : 'not yet'
  return side === 'after' ? 'over by then' : 'ended'
}

const PART_ORDER: readonly DifferingCause['part'][] = ['sets', 'moves', 'presses']

/** The causes of a difference: what set a level first, then what moved it, then what only pressed. */
export function rankedCauses({ causes }: LinkDifference): DifferingCause[] {
  return [...causes].sort((a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part))
}
