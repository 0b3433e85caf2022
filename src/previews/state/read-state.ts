import { indexChain } from '@/model/chain-index'
import type { Story } from '@/model/schema/story'
import type { Snapshot } from '@/model/schema/versions'
import { type Book, createBook } from '@/pages/book'
import type { Page } from '@/pages/page'
import { statePage } from '@/pages/state-page'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { isBare } from '@/url/bare-view'
import { resolveIds } from '@/url/resolve-ids'
import { formatView, parseView } from '@/url/view-codec'
import type { Preview } from '../page-preview'
import { claimsPreview } from '../record-previews'
import { storyPreviews } from '../story-previews'
import { type StateWords, stateWords, summaryOf } from './state-words'

/** A chain with what was released of it and its stories. */
export interface StateContent extends Snapshot {
  readonly released: readonly Snapshot[]
  readonly stories: readonly Story[]
}

/** A state that an address names. */
export interface ReadState {
  /** The same for every address of the same picture; itself a query. */
  readonly key: string
  readonly words: StateWords
  readonly scene: Scene
  /** What it says without scripts. */
  readonly page: Page
  readonly book: Book
}

/** States that the product leads to fit into 300 signs, and messages of embeds into 4,096. */
const LONGEST_QUERY = 2_000

/** What no picture shows, and no title says. */
const UNSEEN = {
  camera: DEFAULT_VIEW.camera,
  theme: DEFAULT_VIEW.theme,
  parts: DEFAULT_VIEW.parts,
  series: DEFAULT_VIEW.series,
  marks: DEFAULT_VIEW.marks,
  tint: DEFAULT_VIEW.tint,
} as const

const UNTOLD = { story: null, step: null, surface: DEFAULT_VIEW.surface } as const

/** A view without what names a story in it. */
const untold = (view: ViewState) =>
  formatView({ ...view, ...UNSEEN, ...UNTOLD, chain: null, data: null })

/** A step that an address names is told in the words of its story, as long as it is shown as it is written. */
function ofStory({ index, build, stories }: Book, view: ViewState) {
  const story = stories.find(
    ({ id, aliases }) => id === view.story || aliases?.includes(view.story ?? ''),
  )
  if (!story) return null
  const [talk, ...steps] = storyPreviews(index, build, story)
  const at = story.steps.findIndex(
    ({ id, aliases }) => id === view.step || aliases?.includes(view.step ?? ''),
  )
  const told = steps[at] ?? talk ?? null
  // A stage fills its address in: nothing else is chosen there.
  return told && (isBare(view) || untold(told.scene.view) === untold(view)) ? told : null
}

/** The address of a page, with the data that it is told from: all others that show it are this one. */
function keyOfPage({ search }: Preview, data: string | null): string {
  const { view } = parseView(search.split('#')[0] ?? '')
  return formatView({ ...view, data })
}

/**
 * Reads addresses as the app does.
 * @param contents all chains, the first one first
 * @returns null for what names no state but the one that the page opens by itself: an address without
 *   anything that can be read, with a chain that there is none of, or longer than any that is written
 */
export function createStateReader(contents: readonly StateContent[]) {
  const books = new Map<string, Book>()
  const bookOf = (content: StateContent, data: string | null): Book => {
    const past = content.released.find(
      ({ chain }) => chain.version === data && chain.version !== content.chain.version,
    )
    const { chain, sources } = past ?? content
    const key = `${chain.id} ${chain.version}`
    const known = books.get(key)
    if (known) return known
    const param = content === contents[0] ? null : chain.id
    const index = indexChain(chain, past ? chain.version : null, param)
    const book = createBook(index, sources, content.stories)
    books.set(key, book)
    return book
  }

  return (search: string): ReadState | null => {
    if (search.length > LONGEST_QUERY) return null
    const { view: asked } = parseView(search)
    const content = contents.find(({ chain }, i) =>
      asked.chain === null ? i === 0 : chain.id === asked.chain,
    )
    if (!content) return null
    const book = bookOf(content, asked.data)
    const { index, build } = book
    const resolved = { ...asked, ...resolveIds(index, asked).patch }
    const view = { ...resolved, ...UNSEEN, chain: index.param, data: index.past }
    const isClaims = view.surface === 'claims'
    const preview = isClaims
      ? claimsPreview(index, build)
      : view.story !== null && ofStory(book, view)
    if (preview) {
      const { title, description, words, scene } = preview
      return {
        // What else the address says shows nowhere.
        key: keyOfPage(preview, index.past),
        words: { title, description, card: words },
        scene,
        page: preview.tell(book),
        book,
      }
    }
    // A talk that somebody has left, a table and an embed show the same map.
    const surface = view.surface === 'table' ? view.surface : DEFAULT_VIEW.surface
    const plain = { ...view, surface, story: null, step: null }
    const isOpening = plain.day === null || plain.day === index.openingDay
    const key = formatView({ ...plain, day: isOpening ? null : plain.day })
    if (key === '') return null
    const scene = build(plain)
    const words = stateWords(scene)
    const page = statePage({ scene, title: words.card.title, summary: summaryOf(scene) })
    return { key, words, scene, page, book }
  }
}
