import type { Series } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { comparisonTitle } from '@/report/compare-words'
import { differenceTable } from '@/report/exports/difference-table'
import { eventTable } from '@/report/exports/event-table'
import { type ExportTable, tableCsv } from '@/report/exports/export-table'
import { exportFileName } from '@/report/exports/file-name'
import { ledgerTable } from '@/report/exports/ledger-table'
import { linkTable } from '@/report/exports/link-table'
import { provenanceOf } from '@/report/exports/provenance'
import { seriesTable } from '@/report/exports/series-table'
import { stateJson } from '@/report/exports/state-json'
import { selectionTitle } from '@/report/exports/state-words'
import { seriesInView } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { shareDataWords } from '@/words/share-data'

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
      title: shareDataWords.ledger.title,
      detail: shareDataWords.ledger.detail(selectionTitle(scene) ?? '', table.records.length),
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
      title: shareDataWords.differences,
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
    title: shareDataWords.outcomes.title,
    detail: shareDataWords.outcomes.detail(seriesCount),
    format: 'csv',
    needsSeries: true,
    textOf: csvOf(({ series }) => seriesTable(series)),
  }
  return [
    {
      id: 'links',
      title: shareDataWords.routes.title(dayWords(scene.day)),
      detail: shareDataWords.routes.detail(scene.links.length),
      format: 'csv',
      needsSeries: false,
      textOf: csvOf(() => linkTable(scene)),
    },
    {
      id: 'events',
      title: shareDataWords.events.title,
      detail: shareDataWords.events.detail(scene.inForce.length),
      format: 'csv',
      needsSeries: false,
      textOf: csvOf(() => eventTable(scene)),
    },
    ...ledgerOffer(scene),
    ...differencesOffer(scene),
    ...(seriesCount > 0 ? [seriesOffer] : []),
    {
      id: 'state',
      title: shareDataWords.all.title,
      detail: shareDataWords.all.detail,
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
