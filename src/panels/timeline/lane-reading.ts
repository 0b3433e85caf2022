import type { ChainIndex, TimedEffect } from '@/model/chain-index'
import type { Day } from '@/model/day'
import { segmentAt } from '@/model/history'
import type { Text } from '@/model/schema/primitives'
import { changeWords, linkLevelWord, sinceWords } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { evidenceWords } from '@/report/voice-words'
import type { SceneLane } from '@/scene/scene'
import { laneTipWords } from '@/words/lane-tip'
import { say } from '@/words/say'

/** A tooltip is no ledger: the rest is counted, and the inspector lists it. */
const MOST_PUSHES = 5

interface Push {
  readonly id: string
  readonly word: string
  readonly title: string
  readonly isContested: boolean
}

/** What a lane of the score says at one point, in words. */
export interface LaneReading {
  readonly title: string
  /** null: after what was verified. */
  readonly level: string | null
  readonly since: string
  /** In a what-if, the level that it really had; null where that is the same. */
  readonly actualLevel: string | null
  /** What set the level, and who says so; null where no source describes the link yet. */
  readonly setBy: { readonly title: string; readonly saidBy: string } | null
  /** In force at the point, the latest first. */
  readonly pushes: readonly Push[]
  readonly morePushes: number
}

function titleOf({ cause }: TimedEffect): Text {
  return cause.kind === 'event' ? cause.event.title : cause.lever.title
}

function actualLevelWord(
  index: ChainIndex,
  { history, actual }: Pick<SceneLane, 'history' | 'actual'>,
  day: Day,
): string | null {
  if (!actual) return null
  const { level } = actual.stateOf(segmentAt(actual, day))
  if (level === history.stateOf(segmentAt(history, day)).level) return null
  return linkLevelWord(index, history.link, level)
}

/** Reads a link's history on a day, as the fold has it. */
export function readLane(
  index: ChainIndex,
  lane: Pick<SceneLane, 'history' | 'actual'>,
  day: Day,
): LaneReading {
  const { history } = lane
  const { link } = history
  const title = say(link.title)
  if (day >= index.verifiedUntil) {
    return {
      title,
      level: null,
      since: '',
      actualLevel: null,
      setBy: null,
      pushes: [],
      morePushes: 0,
    }
  }
  const segment = segmentAt(history, day)
  const { level, cause, opening, ledger } = history.stateOf(segment)
  const pushes = ledger.map(({ timed }) => timed).filter(({ effect }) => 'push' in effect.change)
  const effect = cause?.timed.effect
  const setBy =
    cause && effect
      ? {
          title: say(titleOf(cause.timed)),
          saidBy: laneTipWords.saidBy(speakerWords(index, effect), evidenceWords(index, effect)),
        }
      : opening && level !== 'not-described'
        ? { title: say(opening.basis), saidBy: evidenceWords(index, opening) }
        : null
  return {
    title,
    level: linkLevelWord(index, link, level),
    since: sinceWords(index, history.sinceOf(segment), cause),
    actualLevel: actualLevelWord(index, lane, day),
    setBy,
    pushes: pushes
      .slice(-MOST_PUSHES)
      .reverse()
      .map((timed) => ({
        id: `${timed.onset} ${timed.effect.mechanism.en}`,
        word: changeWords(index, link, timed.effect.change),
        title: say(titleOf(timed)),
        isContested: timed.effect.evidence === 'contested',
      })),
    morePushes: Math.max(pushes.length - MOST_PUSHES, 0),
  }
}
