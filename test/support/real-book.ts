import { indexChain } from '@/model/chain-index'
import { createBook } from '@/pages/book'
import { previewsOf } from '@/previews/preview'
import { tellPage } from '@/previews/tell-page'
import { versionList } from '../../mock-api/answers/version-list'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import { versionsOf } from '../../mock-api/content/versions'

const { contents } = await loadContent(DATA_FOLDER)

const SITE = {
  site: { base: '/', url: 'https://map.example/', assetsDir: 'assets' },
  hasCards: true,
  reportTo: 'mailto:desk@map.example',
}

/** All that is published of each chain; addresses of the first name none. */

export const books = contents.map((content, i) => {
  const { chain, sources, stories } = content
  const index = indexChain(chain, null, i === 0 ? null : chain.id)
  const versions = versionsOf(content)
  const releases = versionList(versions).versions
  const book = createBook(index, sources, stories, releases)
  return {
    id: chain.id,
    chain,
    sources,
    index,
    book,
    /** Every version of the data that is kept, and the one at hand. */
    versions,
    /** Every page, by its path below the root. */
    pages: new Map(
      previewsOf(index, stories).map((preview) => [
        preview.path,
        tellPage(book, preview, preview.path, SITE),
      ]),
    ),
  }
})

/** The text of a piece of HTML, entities resolved, spaces as one. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<sup>.*?<\/sup>/g, '')
    .replaceAll(/<\/(?:p|li|h\d|dd|dt|td|th|section|div)>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}
