import { faultReportWords } from '@/words/fault-report'

/** Something that failed, and as what it is told. */
export interface Fault {
  /** As in the sentence that people read: "The map stopped working". */
  readonly what: string
  /** What was thrown; null where nothing was, as with a part that did not arrive. */
  readonly error: unknown
  /** A line each, where more is known than the error says. */
  readonly details?: readonly string[]
}

/** What a report says of the page it comes from. */
export interface PageFacts {
  /** Without the part behind #, which may hold a story of one's own. */
  readonly address: string
  /** Version and build of the product. */
  readonly product: string
  /** Chain and version of the data; null while there is none. */
  readonly data: string | null
  readonly userAgent: string
  readonly sizePx: readonly [number, number]
}

/** A stack says where; deeper it says what every other one does. */
const MOST_PLACES = 8

/** An answer that is all wrong is told in short. */
const LONGEST_DETAIL = 240

/** Edge and Opera call themselves Chrome as well, and all but Firefox call themselves Safari. */
const ENGINES: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Firefox', /Firefox\/(\d+)/],
  ['Edge', /Edg\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Chromium', /Chrome\/(\d+)/],
  ['Safari', /Version\/(\d+).* Safari/],
  ['WebKit', /AppleWebKit\/(\d+)/],
]

const SYSTEMS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['iOS', /iPhone|iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Macintosh/],
  ['Linux', /Linux|X11/],
]

/** "Firefox 153 on Linux": of what a browser says of itself no more than finds a fault. */
export function engineWords(userAgent: string): string {
  const engine = ENGINES.find(([, mark]) => mark.test(userAgent))
  const system = SYSTEMS.find(([, mark]) => mark.test(userAgent))
  const name = engine
    ? `${engine[0]} ${engine[1].exec(userAgent)?.[1] ?? ''}`
    : faultReportWords.unknownBrowser
  return system ? faultReportWords.browserOn(name, system[0]) : name
}

/** Files and lines, without the host and the folders that they were loaded from. */
function placesOf({ stack = '' }: Error): string[] {
  const places = stack.matchAll(/([\w.-]+\.(?:m?js|tsx?))(?:\?\S*?)?(:\d+:\d+)/g)
  return [...places].slice(0, MOST_PLACES).map(([, file = '', at = '']) => `  at ${file}${at}`)
}

function errorLines(error: unknown): string[] {
  if (error === null) return []
  if (!(error instanceof Error)) return [faultReportWords.error(String(error))]
  return [faultReportWords.error(`${error.name}: ${error.message}`), ...placesOf(error)]
}

/** A report for whoever looks after the site, as plain text; it says nothing of the person. */
export function reportText({ what, error, details = [] }: Fault, page: PageFacts): string {
  const { address, product, data, userAgent, sizePx } = page
  return [
    faultReportWords.title,
    faultReportWords.failed(what),
    ...errorLines(error),
    ...details.map((detail) => detail.slice(0, LONGEST_DETAIL)),
    faultReportWords.address(address.replace(/#.*$/s, '')),
    faultReportWords.product(product),
    data === null ? faultReportWords.noData : faultReportWords.data(data),
    faultReportWords.browser(engineWords(userAgent)),
    faultReportWords.window(...sizePx),
  ].join('\n')
}
