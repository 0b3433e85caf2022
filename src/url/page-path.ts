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
 */
export function pagePath(kind: PageKind, id: string): string {
  return `${FOLDERS[kind]}/${id}/`
}

/** Any of these paths, and that of the list of claims. */
export const PAGE_PATH = /^(?:[eglpsw]\/.|c\/)/
