import { CARD, cardSvg } from '@/figure/card'
import type { Outlines } from '@/figure/outlines'
import type { MeasureText } from '@/figure/text'
import { writePage } from '@/pages/write-page'
import { createBoundedCache } from './bounded-cache'
import { createStateReader, type ReadState, type StateContent } from './read-state'
import { cardAlt, restateHead, restateText } from './restate-head'

/** What keeps any number of addresses from taking more than so much. */
export interface StateLimits {
  /** Pictures that are kept; each is under 100 kB. */
  readonly cards: number
  /** That are drawn or wait to be. */
  readonly waiting: number
  /** How long somebody waits for one. */
  readonly patienceMs: number
}

const STATE_LIMITS: StateLimits = { cards: 200, waiting: 8, patienceMs: 5_000 }

export interface StateSiteOptions {
  readonly contents: readonly StateContent[]
  readonly outlinesOf: (content: StateContent) => Outlines
  readonly measureText: MeasureText
  /** The pixels of a drawing, as PNG. */
  readonly rasterise: (svg: string) => Promise<Uint8Array>
  readonly limits?: StateLimits
}

/** Where the picture of a state lies below the root; its query is that of the state. */
const STATE_CARD = 'state.png'

export interface StateSite {
  /**
   * The first page with title, description, picture and text of the state that a query names.
   * @param siteUrl whole, with its slash
   * @returns null where the page as it is says all
   */
  readonly page: (indexHtml: string, search: string, siteUrl: string) => string | null
  /** @returns null where there is none, or where it takes too long: the picture of the site stands in */
  readonly card: (search: string) => Promise<Uint8Array | null>
  /** Pictures that are kept. */
  readonly keptCount: () => number
}

const late = (ms: number) =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ms)
  })

/** A state in words, as a page of a record has them. */
function textOf({ key, words, page, book }: ReadState, root: string, address: string): string {
  return writePage(page, {
    book,
    up: './',
    root,
    address,
    search: key,
    picture: {
      path: `${STATE_CARD}${key}`,
      alt: cardAlt(words),
      widthPx: CARD.width * CARD.scale,
      heightPx: CARD.height * CARD.scale,
    },
    record: null,
    reportTo: null,
    otherChains: [],
  })
}

/** Any state with a head and a picture of its own, for a host that runs code. Uses nothing of Node. */
export function createStateSite(options: StateSiteOptions): StateSite {
  const { contents, outlinesOf, measureText, rasterise, limits = STATE_LIMITS } = options
  const read = createStateReader(contents)
  const cards = createBoundedCache<Uint8Array>(limits.cards)
  /** One after the other: a machine that draws answers nobody else. */
  const drawing = new Map<string, Promise<Uint8Array | null>>()
  let last: Promise<unknown> = Promise.resolve()

  const draw = async ({ scene, words }: ReadState): Promise<Uint8Array> => {
    const id = scene.index.chain.id
    const content = contents.find(({ chain }) => chain.id === id)
    if (!content) throw new Error(`There is no chain ${id} to draw.`)
    const outlines = outlinesOf(content)
    return rasterise(cardSvg(scene, words.card, { theme: 'light', outlines, measureText }))
  }

  const drawn = (state: ReadState): Promise<Uint8Array | null> => {
    const under = drawing.get(state.key)
    if (under) return under
    if (drawing.size >= limits.waiting) return Promise.resolve(null)
    const turn = last.then(() => draw(state))
    const done = turn
      .then(
        (png) => {
          cards.set(state.key, png)
          return png
        },
        (error: unknown) => {
          console.error(error)
          return null
        },
      )
      .finally(() => drawing.delete(state.key))
    last = done
    drawing.set(state.key, done)
    return done
  }

  return {
    page: (indexHtml, search, siteUrl) => {
      const state = read(search)
      if (!state) return null
      const picture = new URL(`${STATE_CARD}${state.key}`, siteUrl).href
      const page = new URL(state.key, siteUrl).href
      const html = restateHead(indexHtml, state.words, { page, picture })
      return restateText(html, textOf(state, siteUrl, page))
    },
    card: async (search) => {
      const state = read(search)
      if (!state) return null
      return cards.get(state.key) ?? Promise.race([drawn(state), late(limits.patienceMs)])
    },
    keptCount: cards.size,
  }
}
