import { pageFrameWords } from '@/words/page-frame'
import { filled } from '@/words/sentence'

/** Where a mistake is reported to, with the page and the version filled in; null for no address of either kind. */
export function reportHref(reportTo: string, page: string, version: string): string | null {
  const subject = pageFrameWords.mistake
  const body = filled(pageFrameWords.mistakeText, { page, version })
  if (reportTo.startsWith('mailto:')) {
    return `${reportTo}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  }
  if (!URL.canParse(reportTo) || !/^https?:$/.test(new URL(reportTo).protocol)) return null
  const address = new URL(reportTo)
  address.searchParams.set('title', subject)
  address.searchParams.set('body', body)
  return address.href
}
