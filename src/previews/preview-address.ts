import type { ChainIndex } from '@/model/chain-index'
import { type PageKind, pagePath } from '@/url/page-path'

/** Where the page of a record lies, under its present name and its former ones, and its picture. */
export function pathsOf(
  { param }: ChainIndex,
  kind: PageKind,
  { id, aliases = [] }: { id: string; aliases?: readonly string[] | undefined },
) {
  const path = pagePath(kind, id, param)
  return {
    record: { kind, id },
    path,
    formerPaths: aliases.map((alias) => pagePath(kind, alias, param)),
    cardPath: `cards/${path.replace(/\/$/, '')}.png`,
  }
}

/** The picture of the page where a chain begins. @param param as an address names the chain */
export function chainCardPath(param: string | null): string {
  return param === null ? 'cards/map.png' : `cards/m/${param}.png`
}
