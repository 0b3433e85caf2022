import { dataWords } from '@/report/data-words'
import type { VersionFate } from '@/scene/use-chain'
import { linkNoticeWords } from '@/words/link-notices'

/** Why not the data is shown that a link was made with; null where it is. */
export function versionWords(
  fate: VersionFate,
  madeWith: string | null,
  current: string,
): string | null {
  if (madeWith === null) return null
  const [asked, shown] = [dataWords(madeWith), dataWords(current)]
  if (fate === 'newer') return linkNoticeWords.newer(asked, shown)
  if (fate === 'not-kept') return linkNoticeWords.notKept(asked, shown)
  if (fate === 'unreadable') return linkNoticeWords.versionUnreadable(asked, shown)
  return fate === 'not-arrived' ? linkNoticeWords.notArrived(asked, shown) : null
}
