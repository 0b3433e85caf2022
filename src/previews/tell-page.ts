import { CARD } from '@/figure/card'
import type { Book } from '@/pages/book'
import { jsonLdOf } from '@/pages/json-ld'
import { pageDates } from '@/pages/page-dates'
import { writePage } from '@/pages/write-page'
import { chainPath } from '@/url/page-path'
import { say } from '@/words/say'
import { type PageParts, pictureAlt, type Site, wayUp } from './page'
import type { Preview } from './page-preview'

interface Told {
  readonly site: Site
  readonly hasCards: boolean
  readonly reportTo: string | null
  /** All chains of the site. */
  readonly books?: readonly Book[]
}

/** A page as text and as data. @param path of this page; one of its former names has another way up */
export function tellPage(
  book: Book,
  preview: Preview,
  path: string,
  { site, hasCards, reportTo, books = [] }: Told,
): PageParts {
  const page = preview.tell(book)
  const here = {
    book,
    up: wayUp(path),
    root: site.url,
    address: site.url && new URL(preview.path, site.url).href,
    search: preview.search,
    record: preview.record ?? null,
    reportTo,
    otherChains: books
      .filter((other) => other !== book)
      .map(({ index }) => ({ title: say(index.chain.title), path: chainPath(index.param) })),
    picture: hasCards
      ? {
          path: preview.cardPath,
          alt: pictureAlt(preview),
          widthPx: CARD.width * CARD.scale,
          heightPx: CARD.height * CARD.scale,
        }
      : null,
  }
  const cited = [...new Set(page.cited)]
  const dates = pageDates(book, here.record)
  return {
    preview,
    dates,
    body: writePage(page, here),
    data: jsonLdOf(page.subject, { ...here, cited }, { ...preview, dates }),
  }
}
