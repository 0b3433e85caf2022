import { indexChain } from '@/model/chain-index'
import { createBook } from '@/pages/book'
import { previewsOf } from '@/previews/preview'
import { tellPage } from '@/previews/tell-page'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import { versionsOf } from '../../mock-api/content/versions'

const { contents } = await loadContent(DATA_FOLDER)
const content = contents.find(({ chain }) => chain.id === 'fentanyl')
if (!content) throw new Error('There is no chain "fentanyl": npm run content')
export const { chain, sources } = content
const { stories } = content
/** Every version of the data that is kept, and the one at hand. */
export const versions = versionsOf(content)
export const index = indexChain(chain)
export const book = createBook(index, sources, stories)

const SITE = {
  site: { base: '/', url: 'https://map.example/', assetsDir: 'assets' },
  hasCards: true,
  reportTo: 'mailto:desk@map.example',
}

/** Every page of the published chain, by its path below the root. */
export const pages = new Map(
  previewsOf(index, stories).map((preview) => [
    preview.path,
    tellPage(book, preview, preview.path, SITE),
  ]),
)

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
