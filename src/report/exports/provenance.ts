import { formatIsoDay } from '@/model/day'
import type { Scene } from '@/scene/scene'
import { voicesWords } from '../voice-words'
import { comparedCode } from './state-words'
import { whatIfNote } from './what-if-note'

/** What an export was taken from: written into every file, so that it can be found again. */
export interface Provenance {
  readonly day: string
  readonly dayIsVerified: boolean
  readonly dataVersion: string
  readonly scope: string
  readonly voices: string
  /** Empty where nothing is switched. */
  readonly whatIf: string
  /** A day, or `actual`; empty where nothing is compared. */
  readonly comparedWith: string
  readonly address: string
}

export function provenanceOf(scene: Scene, address: string): Provenance {
  const { view, index, day, isVerified, whatIf } = scene
  return {
    day: formatIsoDay(day),
    dayIsVerified: isVerified,
    dataVersion: index.chain.version,
    scope: view.scope,
    voices: voicesWords(index, view.by),
    whatIf: whatIfNote(whatIf) ?? '',
    comparedWith: comparedCode(view.compare),
    address,
  }
}
