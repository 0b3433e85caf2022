/** What has a page of its own. */
export type PageKind = 'event' | 'link' | 'place' | 'group' | 'claim' | 'lever' | 'story'

const FOLDERS: Readonly<Record<PageKind, string>> = {
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

/** Where another chain than the first begins: `m/rare-earths/`. */
const CHAIN_FOLDER = 'm'

/** Any of these paths, that of a chain (`m/rare-earths/`), and that of the list of claims. */
export const PAGE_PATH = new RegExp(
  `^(?:[${CHAIN_FOLDER}${Object.values(FOLDERS).join('')}]/.|${FOLDERS.claim}/)`,
)

/** What a path names. */
export interface PagePath {
  /** As an address names it. */
  readonly chain: string | null
  /** null for the list of claims, and where a chain begins. */
  readonly record: { readonly kind: PageKind; readonly id: string } | null
  readonly isClaims: boolean
}

/**
 * Reads what `pagePath`, `claimsPath` and `chainPath` write, in whatever folder the site stood.
 * @param pathname `/maps/e/woodside-summit-2023/`
 * @param chains ids of the chains but the first: a path has them where it may have an id
 * @returns null where it is none of these
 */
export function readPagePath(pathname: string, chains: readonly string[]): PagePath | null {
  const parts = pathname
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean)
  const at = parts.findLastIndex((part, i) => {
    const isFolder = part === CHAIN_FOLDER || Object.values(FOLDERS).includes(part)
    return isFolder && (i < parts.length - 1 || part === FOLDERS.claim)
  })
  const [folder, ...rest] = at < 0 ? [] : parts.slice(at)
  if (folder === undefined) return null
  const [first = ''] = rest
  const chain = chains.includes(first) ? first : null
  const id = (chain === null ? rest : rest.slice(1)).join('/')
  const [kind] = Object.entries(FOLDERS).find(([, each]) => each === folder) ?? []
  if (kind === undefined) {
    return chain !== null && id === '' ? { chain, record: null, isClaims: false } : null
  }
  const known = { chain, record: { kind: kind as PageKind, id }, isClaims: kind === 'claim' }
  if (id === '') return known.isClaims ? { ...known, record: null } : null
  return id.split('/').length > (kind === 'story' ? 2 : 1) ? null : known
}

/** Where the list of claims lies. @param chain as an address names it */
export function claimsPath(chain: string | null): string {
  return chain === null ? 'c/' : `c/${chain}/`
}

/** Where a chain begins: the first one at the root. */
export function chainPath(chain: string | null): string {
  return chain === null ? '' : `${CHAIN_FOLDER}/${chain}/`
}

/** Where what changed in the data of a chain is told. */
export function changesPath(chain: string | null): string {
  return chain === null ? 'changes/' : `changes/${chain}/`
}

/** Where a release of a chain is told: `changes/2026.11.27/`. What names a part of it lies below. */
export function releasePath(chain: string | null, version: string): string {
  return `${changesPath(chain)}${version}/`
}
