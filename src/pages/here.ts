import { createContext, useContext } from 'react'
import type { PageKind } from '@/url/page-path'
import type { Book } from './book'

/** The picture of a page, and what it shows in words. */
export interface PagePicture {
  /** Below the root. */
  readonly path: string
  readonly alt: string
  readonly widthPx: number
  readonly heightPx: number
}

export interface OtherChain {
  readonly title: string
  readonly path: string
}

/** Where a page stands, for the parts that it is made of. */
export interface Here {
  readonly book: Book
  /** The way to the root: `../../`. */
  readonly up: string
  /** The whole address of the site, with its slash; null where it is not known. */
  readonly root: string | null
  /** The whole address of the page; null likewise. */
  readonly address: string | null
  /** The state of the map that it tells: `?t=…`. */
  readonly search: string
  /** null where none is drawn. */
  readonly picture: PagePicture | null
  /** What the page is about, where releases tell how it changed. */
  readonly record: { readonly kind: PageKind; readonly id: string } | null
  /** Where mistakes are reported to: `mailto:…`, or the address of a form; null where nobody said. */
  readonly reportTo: string | null
  /** The other chains of the site, each with where it begins below the root. */
  readonly otherChains: readonly OtherChain[]
  /** Ids of the sources that the page rests on, in the order of its list. */
  readonly cited: readonly string[]
}

export const HereContext = createContext<Here | null>(null)

export function useHere(): Here {
  const here = useContext(HereContext)
  if (!here) throw new Error('A part of a page stands outside of any page.')
  return here
}
