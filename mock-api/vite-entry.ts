import { loadContent } from './content/load-content'
import { formatProblem } from './content/problem'
import { createLiveApi, type Fetch } from './live-api'
import { type StaticFile, staticFiles } from './static-files'

/** The API as dev and preview serve it: with faults to try, and never kept by a cache. */
export function serveApi(
  folder: string,
  onProblems: (lines: readonly string[]) => void,
): Promise<Fetch> {
  const options = { faults: true, maxAgeSeconds: 0 }
  return createLiveApi(() => loadContent(folder), options, onProblems)
}

/** Ids of the chains, the first one first. */
export async function chainIds(folder: string): Promise<string[]> {
  const { contents } = await loadContent(folder)
  return contents.map(({ chain }) => chain.id)
}

/** Every answer as a file. @throws Error with all problems where the content has any */
export async function exportApi(folder: string): Promise<StaticFile[]> {
  const { contents, problems } = await loadContent(folder)
  if (problems.length === 0) return staticFiles(contents)
  throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'))
}
