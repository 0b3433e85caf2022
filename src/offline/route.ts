import { PAGE_PATH } from '../url/page-path'
import { type BuildList, NAMED_BY_BYTES } from './build-list'

/** A kept file, a page for one state, a part of another build, or null: the network's business. */
type Route =
  | { readonly kind: 'kept'; readonly path: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'other-build' }
  | null

const PARTS = ['js', 'css']

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
    return PAGE_PATH.test(path) ? { kind: 'page' } : null
  }
  if (search !== '') return null
  if (Object.hasOwn(files, path)) return { kind: 'kept', path }
  const [, extension = ''] = NAMED_BY_BYTES.exec(path) ?? []
  return PARTS.includes(extension) ? { kind: 'other-build' } : null
}
