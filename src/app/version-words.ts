import { dataWords } from '@/report/data-words'
import type { VersionStatus } from '@/scene/use-chain'
import { linkNoticeWords } from '@/words/link-notices'

/** Why not the data is shown that a link was made with; null where it is. */
export function versionWords(
  status: VersionStatus,
  madeWith: string | null,
  current: string,
): string | null {
  if (madeWith === null) return null
  const [asked, shown] = [dataWords(madeWith), dataWords(current)]
  if (status === 'newer') return linkNoticeWords.newer(asked, shown)
  if (status === 'not-kept') return linkNoticeWords.notKept(asked, shown)
  if (status === 'unreadable') return linkNoticeWords.versionUnreadable(asked, shown)
  return status === 'not-arrived' ? linkNoticeWords.notArrived(asked, shown) : null
}
