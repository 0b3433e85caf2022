import { pageFrameWords } from '@/words/page-frame'
import { useHere } from '../here'
import { reportHref } from '../report-href'

/** The way to say that something is wrong; nothing where the build was given no address for it. */
export function ReportLink() {
  const { book, address, search, reportTo } = useHere()
  if (!reportTo) return null
  const href = reportHref(reportTo, address ?? (search || '/'), book.index.chain.version)
  return href && <a href={href}>{pageFrameWords.report}</a>
}
