import { type ApiOptions, createApi } from './api'
import { formatProblem } from './content/problem'
import type { ContentReading } from './content/read-content'
import { problemResponse } from './problem-details'

export type Fetch = (request: Request) => Response | Promise<Response>

function brokenApi(lines: readonly string[]): Fetch {
  const count = `${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}`
  const detail = `The content has ${count}: ${lines[0] ?? ''}`
  const headers = { 'Access-Control-Allow-Origin': '*' }
  return (request) => problemResponse(request, 500, { detail, problems: [...lines] }, headers)
}

/** The content, or why it can't be served: its problems, or that its files can't be read at all. */
async function readOrExplain(
  load: () => Promise<ContentReading>,
): Promise<ContentReading | string[]> {
  try {
    const reading = await load()
    if (reading.problems.length === 0) return reading
    return reading.problems.map((problem) => formatProblem(problem))
  } catch (error) {
    return [`expected files that can be read, got: ${String(error)}`]
  }
}

/**
 * The API over content that is being edited. Content with problems answers 500 with all of them,
 * so that an editor reads them where the mistake shows.
 * @param onProblems told what is wrong, once
 */
export async function createLiveApi(
  load: () => Promise<ContentReading>,
  options: ApiOptions,
  onProblems: (lines: readonly string[]) => void = () => {},
): Promise<Fetch> {
  const found = await readOrExplain(load)
  if (!Array.isArray(found)) return createApi(found.contents, options).fetch
  onProblems(found)
  return brokenApi(found)
}
