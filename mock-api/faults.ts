const LONGEST_DELAY_MS = 30_000 // Longer than any client should wait.

/** What a request asks to go wrong, or why its query is refused. */
export type QueryReading =
  | { readonly delayMs: number; readonly failStatus: number | null }
  | { readonly refusal: string }

function readWhole(text: string, from: number, to: number): number | null {
  if (!/^\d{1,6}$/.test(text)) return null
  const value = Number(text)
  return from <= value && value <= to ? value : null
}

/**
 * Reads the query of a request. Paths take no parameters; a host for trials knows two:
 * `delay` (0…30000 ms before the answer) and `fail` (400…599, answered in place of it).
 * A host that has no faults knows neither, and refuses them like any other parameter.
 */
export function readQuery(query: URLSearchParams, hasFaults: boolean): QueryReading {
  const known = hasFaults ? ['delay', 'fail'] : []
  const unknown = [...query.keys()].find((key) => !known.includes(key))
  if (unknown !== undefined) {
    const rule = hasFaults ? 'Known are delay and fail.' : 'No path takes a query here.'
    return { refusal: `There is no query parameter "${unknown}". ${rule}` }
  }
  const repeated = known.find((key) => query.getAll(key).length > 1)
  if (repeated !== undefined) return { refusal: `Expected ${repeated} once, got it more often.` }
  const delay = query.get('delay') ?? '0'
  const delayMs = readWhole(delay, 0, LONGEST_DELAY_MS)
  if (delayMs === null) {
    return {
      refusal: `Expected delay as whole milliseconds from 0 to ${LONGEST_DELAY_MS}, got "${delay}".`,
    }
  }
  const fail = query.get('fail')
  const failStatus = fail === null ? null : readWhole(fail, 400, 599)
  if (fail !== null && failStatus === null) {
    return { refusal: `Expected fail as a status from 400 to 599, got "${fail}".` }
  }
  return { delayMs, failStatus }
}
