import { PAGE_PATH } from '../url/page-path.ts'
import type { BuildList } from './build-list'

const STATE = /<meta name="chokepoint:view" content="([^"]*)"/

/** The address that a page says it stands for, as the page writes it; null where it says none. */
export function stateIn(html: string): string | null {
  const [, state] = STATE.exec(html) ?? []
  return state === undefined ? null : state.replaceAll('&amp;', '&')
}

/** The query of each page that a build wrote, by its path with the slash at its end. */
export function pageStates(
  written: readonly (readonly [path: string, html: string])[],
): BuildList['pages'] {
  return Object.fromEntries(
    written.flatMap(([path, html]): [string, string][] => {
      const state = PAGE_PATH.test(path) && path.endsWith('/index.html') ? stateIn(html) : null
      const [, query] = state?.split('?') ?? []
      return query === undefined ? [] : [[path.replace(/index\.html$/, ''), `?${query}`]]
    }),
  )
}
