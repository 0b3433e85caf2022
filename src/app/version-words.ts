import { dataWords } from '@/scene/data-words'
import type { VersionFate } from '@/scene/use-chain'

const WHY: Partial<Record<VersionFate, string>> = {
  newer: 'which is newer than what is served here',
  'not-kept': 'which is not kept here',
  'not-arrived': 'which did not arrive; reloading the page tries again',
}

/** Why not the data is shown that a link was made with; null where it is. */
export function versionWords(
  fate: VersionFate,
  madeWith: string | null,
  current: string,
): string | null {
  const why = WHY[fate]
  if (!why || madeWith === null) return null
  return `This link was made with data of ${dataWords(madeWith)}, ${why}. You see data of ${dataWords(current)}.`
}
