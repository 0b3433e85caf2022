import { verifiedMonth } from '@/report/exports/state-words'
import type { Scene } from '@/scene/scene'
import { facts } from '@/words/joined'
import { timeDockWords } from '@/words/time-dock'

/** "not verified after June 2026"; null on a day that was verified. */
export function unverifiedWords(scene: Scene): string | null {
  return scene.isVerified ? null : timeDockWords.notVerifiedAfter(verifiedMonth(scene))
}

/** Under the date: "34 events in force, 2 switched off · not verified after June 2026" */
export function dayFacts(scene: Scene): string {
  const off = scene.whatIf?.off.length ?? 0
  const count = scene.inForce.length
  const inForce = off === 0 ? timeDockWords.inForce(count) : timeDockWords.inForceAndOff(count, off)
  return facts([inForce, unverifiedWords(scene)])
}
