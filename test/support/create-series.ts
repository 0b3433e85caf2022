import type { Series } from '@/model/schema/history'

const en = (text: string) => ({ en: text })

type Points = Series['lines'][number]['points']

/** A series with the given lines; the first is named `a`, the second `b`. */
export function createSeries(
  frequency: Series['frequency'],
  lines: readonly Points[],
  patch: Partial<Series> = {},
): Series {
  return {
    id: 'test-series',
    title: en('A series'),
    unit: en('things'),
    frequency,
    verified: true,
    source: en('Somebody who counts.'),
    sources: [],
    caveats: [en('A count.')],
    lines: lines.map((points, i) => {
      const id = String.fromCharCode(97 + i)
      return { id, name: en(`Line ${id}`), points }
    }),
    ...patch,
  }
}

/** States coloured by a rate, in five shades. */
export const CHOROPLETH = {
  id: 'deaths',
  series: 'rates',
  layer: 'us-states' as const,
  steps: [5, 10, 20, 40],
  name: { en: 'States by rate' },
  measures: { en: 'Deaths per 100,000' },
  credit: { en: 'An office' },
  hint: { en: 'Crude.' },
  caveat: { en: 'Crude.' },
}
