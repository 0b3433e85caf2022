import type { BuildList } from './build-list'

/** A kept file, a page for one state, or null: the network's business. */
type Route = { readonly kind: 'kept'; readonly path: string } | { readonly kind: 'page' } | null

const PAGE = /^[els]\/./

/**
 * Who answers a request.
 * @param root the address of the app, with its slash at the end
 */
export function routeOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  root: string,
  files: BuildList['files'],
): Route {
  const { origin, pathname, search } = new URL(url)
  const here = origin + pathname
  if (method !== 'GET' || !here.startsWith(root)) return null
  const path = here.slice(root.length)
  if (mode === 'navigate') {
    if (path === '' || path === 'index.html') return { kind: 'kept', path: '' }
    return PAGE.test(path) ? { kind: 'page' } : null
  }
  return search === '' && Object.hasOwn(files, path) ? { kind: 'kept', path } : null
}
