import { type PagePath, readPagePath } from '@/url/page-path'
import { storyInHash } from '@/url/story-hash'
import { namesView } from '@/url/view-codec'

/** What a pasted address names. */
export interface PastedLink {
  readonly address: string
  /** null where it is no address of this map. */
  readonly named: {
    /** Of whatever it says itself; `?` and what follows. */
    readonly search: string
    /** The page that it leads to, which says the rest; null where it is the map itself. */
    readonly page: PagePath | null
  } | null
}

const ADDRESS = /^(?:https?:\/\/\S+|\?\S+)$/

/** Reads one address, whole or its query alone, wherever the map stood when it was made. */
function readLink(address: string, chains: readonly string[], home: string): PastedLink {
  const whole = address.startsWith('?') ? `https://map.invalid/${address}` : address
  if (!ADDRESS.test(address) || !URL.canParse(whole)) return { address, named: null }
  const { href, pathname, search, hash } = new URL(whole)
  const page = readPagePath(pathname, chains)
  // Of another site, unless it says what only this map does, wherever that stood.
  const isOurs =
    page !== null || namesView(search) || storyInHash(hash) !== null || href.startsWith(home)
  return { address, named: isOurs ? { search, page } : null }
}

/**
 * A link, or a list of them: what stands between spaces and ends of lines.
 * @param chains ids of the chains but the first
 * @param home where this map stands, whole: an address there is one of it, whatever it says
 */
export function readPasted(text: string, chains: readonly string[], home: string): PastedLink[] {
  const addresses = new Set(text.split(/\s+/).filter(Boolean))
  return [...addresses].map((address) => readLink(address, chains, home))
}
