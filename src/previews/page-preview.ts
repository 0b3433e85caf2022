import type { CardWords } from '@/figure/card'
import type { Book } from '@/pages/book'
import type { Page } from '@/pages/page'
import type { Scene } from '@/scene/scene'
import type { ViewState } from '@/store/view-state'
import type { PageKind } from '@/url/page-path'

/** An address that shows itself in a chat: a page of its own, with a picture, for one state. */
export interface Preview {
  /** Below the site's root, with its index file left out: `e/woodside-summit-2023/`. */
  readonly path: string
  /** Former names of the same page: they open it, too. */
  readonly formerPaths: readonly string[]
  /** Below the site's root: `cards/e/woodside-summit-2023.png`. */
  readonly cardPath: string
  /** The state that it opens: `?t=2023-11-15&sel=event:woodside-summit-2023`. */
  readonly search: string
  readonly title: string
  readonly description: string
  readonly scene: Scene
  readonly words: CardWords
  /** The record that it is about; left out for pages of several. */
  readonly record?: { readonly kind: PageKind; readonly id: string }
  /** What its page says without scripts. */
  readonly tell: (book: Book) => Page
}

/** Derives what a view shows. */
export type Build = (view: ViewState) => Scene
