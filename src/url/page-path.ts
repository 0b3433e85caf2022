/** What has a page of its own. */
export type PageKind = 'event' | 'link' | 'place' | 'group' | 'claim' | 'lever' | 'story'

const FOLDERS: Record<PageKind, string> = {
  event: 'e',
  link: 'l',
  place: 'p',
  group: 'g',
  claim: 'c',
  lever: 'w',
  story: 's',
}

/**
 * Where the page of a record lies below the root: `e/woodside-summit-2023/`. Promised for ever.
 * @param id that of a step follows that of its story: `chain/the-turn`
 * @param chain as an address names it: pages of the first chain name none
 */
export function pagePath(kind: PageKind, id: string, chain: string | null): string {
  return `${FOLDERS[kind]}/${chain === null ? '' : `${chain}/`}${id}/`
}

/** Any of these paths, that of a chain (`m/rare-earths/`), and that of the list of claims. */
export const PAGE_PATH = /^(?:[eglmpsw]\/.|c\/)/

/** Where the list of claims lies. @param chain as an address names it */
export function claimsPath(chain: string | null): string {
  return chain === null ? 'c/' : `c/${chain}/`
}

/** Where a chain begins: the first one at the root. */
export function chainPath(chain: string | null): string {
  return chain === null ? '' : `m/${chain}/`
}

/** Where what changed in the data of a chain is told. */
export function changesPath(chain: string | null): string {
  return chain === null ? 'changes/' : `changes/${chain}/`
}

/** Where a release of a chain is told: `changes/2026.11.27/`. What names a part of it lies below. */
export function releasePath(chain: string | null, version: string): string {
  return `${changesPath(chain)}${version}/`
}
