import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { facts } from '@/words/joined'
import { timeDockWords } from '@/words/time-dock'

/** "not verified after June 2026"; null on a day that was verified. */
export function unverifiedWords({ index, isVerified }: Scene): string | null {
  if (isVerified) return null
  return timeDockWords.notVerifiedAfter(dayWords(index.verifiedUntil - 1, 'month'))
}

/** Under the date: "34 events in force, 2 switched off · not verified after June 2026" */
export function dayFacts(scene: Scene): string {
  const off = scene.whatIf?.off.length ?? 0
  const count = scene.inForce.length
  const inForce = off === 0 ? timeDockWords.inForce(count) : timeDockWords.inForceAndOff(count, off)
  return facts([inForce, unverifiedWords(scene)])
}
