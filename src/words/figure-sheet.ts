import { inLanguage } from './language'
import { plural } from './numbers'

/** What stands round the map on a sheet, and round a chart. */
export const figureSheetWords = inLanguage('figure-sheet', {
  /** Over the latest of them. */
  events: (count: number) =>
    plural(count, {
      one: `${count} event in force`,
      other: `${count} events in force, the latest of them`,
    }),
  noEvents: '0 events in force',
  /** The small print. @param publishers with `;` between */
  sources: (publishers: string) =>
    `Main sources: ${publishers}. Every route and event on the map lists its own. Shapes: Natural Earth; borders imply no position.`,
  sourcesInMap:
    'Every route and event on the map says who claims what, with sources. Shapes: Natural Earth; borders imply no position.',
  /** @param by who answers for the chain */
  chainBy: (by: string, chain: string) => `${by}, “${chain}”`,
  dataVersion: (version: string) => `data version ${version}`,
  /** Beside the note of a chart. */
  unit: (unit: string) => `in ${unit}`,
  /** A figure of a chart, and one of several. */
  provisional: (figure: string) => `${figure} (provisional)`,
  /** A chart in words. @param name of the series and its note @param reading of the day */
  chart: (name: string, reading: string, caveat: string) => `${name}: ${reading}. ${caveat}`,
})
