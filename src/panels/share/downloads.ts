import type { Series } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { comparisonTitle } from '@/scene/compare-words'
import { differenceTable } from '@/scene/exports/difference-table'
import { eventTable } from '@/scene/exports/event-table'
import { type ExportTable, tableCsv } from '@/scene/exports/export-table'
import { exportFileName } from '@/scene/exports/file-name'
import { ledgerTable } from '@/scene/exports/ledger-table'
import { linkTable } from '@/scene/exports/link-table'
import { provenanceOf } from '@/scene/exports/provenance'
import { seriesTable } from '@/scene/exports/series-table'
import { stateJson } from '@/scene/exports/state-json'
import { selectionTitle } from '@/scene/exports/state-words'
import { seriesInView } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import { counted } from '@/scene/words'
import { dayWords } from '@/words/dates'

/** All that a file is written from. */
export interface FileParts {
  readonly scene: Scene
  readonly address: string
  readonly sources: ReadonlyMap<string, Source>
  readonly series: readonly Series[]
}

/** One file a reader can take away. */
export interface Offer {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly format: 'csv' | 'json'
  readonly needsSeries: boolean
  readonly textOf: (parts: FileParts) => string
}

function csvOf(tableOf: (parts: FileParts) => ExportTable): Offer['textOf'] {
  return (parts) =>
    tableCsv(tableOf(parts), provenanceOf(parts.scene, parts.address), parts.sources)
}

function ledgerOffer(scene: Scene): Offer[] {
  const table = ledgerTable(scene)
  if (!table) return []
  return [
    {
      id: `ledger-${scene.selection?.id ?? ''}`,
      title: 'What acted on the selected route',
      detail: `${selectionTitle(scene) ?? ''}: ${counted(table.records.length, 'entry', 'entries')}`,
      format: 'csv',
      needsSeries: false,
      textOf: csvOf(() => table),
    },
  ]
}

function differencesOffer(scene: Scene): Offer[] {
  const table = differenceTable(scene)
  if (!table || !scene.comparison) return []
  return [
    {
      id: 'differences',
      title: 'Differences',
      detail: comparisonTitle(scene, scene.comparison),
      format: 'csv',
      needsSeries: false,
      textOf: csvOf(() => table),
    },
  ]
}

/** The files that what is on screen can be taken away as. */
export function offersOf(scene: Scene): Offer[] {
  const seriesCount = seriesInView(scene).length
  const seriesOffer: Offer = {
    id: 'series',
    title: 'Outcomes shown',
    detail: `${counted(seriesCount, 'series', 'series')}, every value`,
    format: 'csv',
    needsSeries: true,
    textOf: csvOf(({ series }) => seriesTable(series)),
  }
  return [
    {
      id: 'links',
      title: `Routes on ${dayWords(scene.day)}`,
      detail: `${counted(scene.links.length, 'route', 'routes')}: level, since when, because of what, measures`,
      format: 'csv',
      needsSeries: false,
      textOf: csvOf(() => linkTable(scene)),
    },
    {
      id: 'events',
      title: 'Events in force',
      detail: counted(scene.inForce.length, 'event', 'events'),
      format: 'csv',
      needsSeries: false,
      textOf: csvOf(() => eventTable(scene)),
    },
    ...ledgerOffer(scene),
    ...differencesOffer(scene),
    ...(seriesCount > 0 ? [seriesOffer] : []),
    {
      id: 'state',
      title: 'All of it',
      detail: 'One file with all of the above and its sources',
      format: 'json',
      needsSeries: seriesCount > 0,
      textOf: (parts) =>
        stateJson(parts.scene, {
          address: parts.address,
          sources: parts.sources,
          series: parts.series,
        }),
    },
  ]
}

const TYPE = { csv: 'text/csv', json: 'application/json' } as const

/** The name, the text and the type of the file that is offered. */
export function fileOf(offer: Offer, parts: FileParts) {
  return {
    name: exportFileName(parts.scene, offer.id, offer.format),
    text: offer.textOf(parts),
    type: TYPE[offer.format],
  }
}
