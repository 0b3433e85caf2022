import { formatIsoDay } from '@/model/day'
import type { Scene } from '@/scene/scene'

/** `chokepoint-links-2024-09-01.csv`; a what-if says so in the name as well. */
export function exportFileName(
  scene: Scene,
  part: string,
  extension: 'csv' | 'json' | 'png' | 'svg' | 'html',
): string {
  const parts = ['chokepoint', part, formatIsoDay(scene.day), ...(scene.whatIf ? ['what-if'] : [])]
  return `${parts.join('-')}.${extension}`
}
