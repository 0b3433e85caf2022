import { readFileSync } from 'node:fs'
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SupportStatement,
} from '@mdn/browser-compat-data'
import { OLDEST_BROWSERS } from '../../../oldest-browsers'

/** Read, not imported: twenty megabytes of it would go through the compiler. */
const bcd: CompatData = JSON.parse(
  readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'),
)

type Name = keyof typeof OLDEST_BROWSERS
const NAMES = Object.keys(OLDEST_BROWSERS) as Name[]

/** "17.4" as 1704: parts are numbers, not decimals. */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number)
  return 100 * major + minor
}

/** From which version on a browser has it as the standard says, without a prefix or a switch. */
function since(support: SupportStatement | undefined): number {
  const statements = [support ?? []].flat()
  const whole = statements.filter(
    ({ version_added, version_removed, flags, prefix, alternative_name, partial_implementation }) =>
      typeof version_added === 'string' &&
      version_added !== 'preview' &&
      !(version_removed || flags || prefix || alternative_name || partial_implementation),
  )
  return Math.min(Number.POSITIVE_INFINITY, ...whole.map((one) => rank(`${one.version_added}`)))
}

/** In which of the oldest browsers it is missing. */
function missingIn({ support }: CompatStatement): Name[] {
  return NAMES.filter((name) => since(support[name]) > rank(OLDEST_BROWSERS[name]))
}

/** Whether a node of the data is known, and missing in some of them. */
export function isLate(node: Identifier | undefined): boolean {
  return node?.__compat !== undefined && missingIn(node.__compat).length > 0
}

const { css, api, javascript } = bcd
const empty: Identifier = {}

export const properties = css.properties ?? empty
export const selectors = css.selectors ?? empty
export const types = css.types ?? empty
export const atRules = css['at-rules'] ?? empty
export const builtins = javascript.builtins ?? empty
export { api }

/** Names below a node of the data, without its own statement. */
export const namesIn = (node: Identifier | undefined): string[] =>
  Object.keys(node ?? {}).filter((name) => name !== '__compat')
