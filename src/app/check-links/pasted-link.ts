import { type PagePath, readPagePath } from '@/url/page-path'

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
function readLink(address: string, chains: readonly string[]): PastedLink {
  const whole = address.startsWith('?') ? `https://map.invalid/${address}` : address
  if (!ADDRESS.test(address) || !URL.canParse(whole)) return { address, named: null }
  const { pathname, search } = new URL(whole)
  return { address, named: { search, page: readPagePath(pathname, chains) } }
}

/**
 * A link, or a list of them: what stands between spaces and ends of lines.
 * @param chains ids of the chains but the first
 */
export function readPasted(text: string, chains: readonly string[]): PastedLink[] {
  const addresses = new Set(text.split(/\s+/).filter(Boolean))
  return [...addresses].map((address) => readLink(address, chains))
}
