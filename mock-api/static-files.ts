import { createApi } from './api'
import type { Content } from './content/content'
import { API_ROOT, pathsOf } from './route'
import { ROUTES } from './routes'

/** An answer of the API as a file. */
export interface StaticFile {
  /** Below the site's root, without a slash in front: `api/v1/chains.json`. */
  readonly path: string
  readonly body: string
}

/** Every answer there is, asked for one by one, so that a file holds the same bytes as an answer. */
export async function staticFiles(contents: readonly Content[]): Promise<StaticFile[]> {
  const api = createApi(contents)
  const files: StaticFile[] = []
  for (const path of pathsOf({ contents, routes: ROUTES })) {
    const response = await api.request(API_ROOT + path)
    if (!response.ok) throw new Error(`Expected an answer at ${path}, got ${response.status}.`)
    files.push({ path: (API_ROOT + path).slice(1), body: await response.text() })
  }
  return files
}
