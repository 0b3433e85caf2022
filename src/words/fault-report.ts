import { inLanguage } from './language'

/** A report of a fault: copied, and passed on by hand to whoever looks after the site. */
export const faultReportWords = inLanguage('fault-report', {
  copy: 'Copy a report',
  copied: 'Report copied',
  /** The name of a field that holds the text where copying is forbidden. */
  field: 'Error report',
  title: 'Chokepoint, error report',
  /** @param what the sentence that people read: "The map stopped working; …" */
  failed: (what: string) => `What failed: ${what}`,
  /** What was thrown, as the browser calls it: "TypeError: a is not a function". */
  error: (thrown: string) => `Error: ${thrown}`,
  /** The path of what was asked for, and what in the answer is not as it should be. */
  askedFor: (path: string) => `Asked for: ${path}`,
  inAnswer: (problem: string) => `In the answer: ${problem}`,
  address: (address: string) => `Address: ${address}`,
  /** Version and build of the product. */
  product: (product: string) => `Product: ${product}`,
  unknownVersion: 'unknown version',
  /** Chain and version of the data. */
  data: (data: string) => `Data: ${data}`,
  noData: 'Data: none arrived',
  browser: (browser: string) => `Browser: ${browser}`,
  /** "Firefox 153 on Linux" */
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  unknownBrowser: 'unknown browser',
  window: (widthPx: number, heightPx: number) => `Window: ${widthPx} × ${heightPx}`,
})
