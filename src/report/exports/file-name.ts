import type { ChainIndex } from '@/model/chain-index'
import { formatIsoDay } from '@/model/day'
import type { Scene } from '@/scene/scene'

/**
 * What names of files and keys of citations begin with: `chokepoint`, of another chain than the first
 * `chokepoint-rare-earths`. Chains share days and versions, and files of both lie in one folder.
 */
export function fileStem({ param }: Pick<ChainIndex, 'param'>): string {
  return param === null ? 'chokepoint' : `chokepoint-${param}`
}

/** `chokepoint-links-2024-09-01.csv`; a what-if says so in the name as well. */
export function exportFileName(
  scene: Scene,
  part: string,
  extension: 'csv' | 'json' | 'png' | 'svg' | 'html',
): string {
  const stem = fileStem(scene.index)
  const parts = [stem, part, formatIsoDay(scene.day), ...(scene.whatIf ? ['what-if'] : [])]
  return `${parts.join('-')}.${extension}`
}
