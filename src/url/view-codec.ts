import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { addressWords } from '@/words/address'
import { namesMeantBy } from './param-names'
import { type ViewParam, viewParams } from './view-params'

/** One thing in an address that could not be read, and what would have been. */
export interface Ignored {
  readonly param: string
  readonly value: string
  readonly expected: string
  /** A parameter's whole value, one id of several, or a parameter that there is none of. */
  readonly lost: 'value' | 'id' | 'name'
}

type Key = keyof ViewState
const KEYS = Object.keys(viewParams) as Key[]
const PARAMS = new Set(KEYS.map((key) => viewParams[key].param))

function readParam<K extends Key>(
  key: K,
  search: URLSearchParams,
  ignored: Ignored[],
): Partial<ViewState> {
  const row: ViewParam<ViewState[K]> = viewParams[key]
  const [first, ...others] = new Set(search.getAll(row.param))
  if (first === undefined) return {}
  const text = row.isList ? [first, ...others].join(',') : first
  const value = row.parse(text)
  if (value === null) {
    ignored.push({ param: row.param, value: text, expected: row.expected(text), lost: 'value' })
    return {}
  }
  if (!row.isList) {
    const expected = addressWords.once(row.param)
    for (const other of others)
      ignored.push({ param: row.param, value: other, expected, lost: 'value' })
  }
  return { [key]: value }
}

/**
 * Reads an address. A value that can't be read costs that parameter only.
 * @param search with or without the leading `?`
 * @param unstated what holds where the address says nothing
 * @returns a whole view, and what was ignored, in the order of the table; never throws
 */
export function parseView(
  search: string,
  unstated: ViewState = DEFAULT_VIEW,
): { view: ViewState; ignored: Ignored[] } {
  const params = new URLSearchParams(search)
  const ignored: Ignored[] = []
  const chosen = KEYS.map((key) => readParam(key, params, ignored))
  for (const [param, value] of params) {
    if (PARAMS.has(param) || namesMeantBy(param).length === 0) continue
    ignored.push({ param, value, expected: addressWords.parameter, lost: 'name' })
  }
  return { view: Object.assign({}, unstated, ...chosen), ignored }
}

/** Whether an address says anything of a view, readable or not. @param search with or without the leading `?` */
export function namesView(search: string): boolean {
  return [...new URLSearchParams(search).keys()].some((param) => PARAMS.has(param))
}

function formatParam<K extends Key>(key: K, view: ViewState): string | null {
  const row: ViewParam<ViewState[K]> = viewParams[key]
  return row.format(view[key])
}

/** Commas, colons and slashes are legal in a query and stay readable. */
export function encodeValue(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')
}

/**
 * Writes a view as a query string: fixed order, no defaults, same view same text.
 * @returns `''` for the default view, otherwise `?t=2019-05-01&…`
 */
export function formatView(view: ViewState): string {
  const parts = KEYS.flatMap((key) => {
    const text = formatParam(key, view)
    return text === null ? [] : [`${viewParams[key].param}=${encodeValue(text)}`]
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
