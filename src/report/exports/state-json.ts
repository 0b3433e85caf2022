import type { Series } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import type { Scene } from '@/scene/scene'
import { say } from '@/words/say'
import { citationText } from './citation'
import { citedSource } from './cited-source'
import { differenceTable } from './difference-table'
import { eventTable } from './event-table'
import type { ExportTable } from './export-table'
import { ledgerTable } from './ledger-table'
import { linkTable } from './link-table'
import { provenanceOf } from './provenance'

export interface StateParts {
  /** Of exactly this state, whole. */
  readonly address: string
  readonly sources: ReadonlyMap<string, Source>
  /** Those shown. */
  readonly series: readonly Series[]
}

const rowsOf = ({ records }: ExportTable) =>
  records.map(({ fields, sources }) => ({ ...fields, sources }))

/**
 * All that is on screen as one JSON text: the same records as the CSV files, with ids of sources
 * that are listed once; series as the API gives them. `ledger` is null where no link is selected,
 * `differences` where nothing is compared.
 */
export function stateJson(scene: Scene, { address, sources, series }: StateParts): string {
  const ledger = ledgerTable(scene)
  const differences = differenceTable(scene)
  const tables = [linkTable(scene), eventTable(scene), ledger, differences].filter(
    (table) => table !== null,
  )
  const cited = new Set([
    ...tables.flatMap(({ records }) => records.flatMap((record) => record.sources)),
    ...series.flatMap((one) => one.sources),
  ])
  const { selection } = scene
  const state = {
    product: 'Chokepoint',
    chain: { id: scene.index.chain.id, title: say(scene.index.chain.title) },
    ...provenanceOf(scene, address),
    verifiedUntil: scene.index.chain.verifiedUntil,
    citation: citationText(scene, address),
    eventsOff: scene.whatIf?.off.map(({ event }) => event.id) ?? [],
    leversOn: scene.whatIf?.levers.map(({ id }) => id) ?? [],
    unverifiedOn: scene.whatIf?.unconfirmed.map(({ event }) => event.id) ?? [],
    selected: selection && `${selection.kind}:${selection.id}`,
    links: rowsOf(linkTable(scene)),
    events: rowsOf(eventTable(scene)),
    ledger: ledger && rowsOf(ledger),
    differences: differences && rowsOf(differences),
    series,
    sources: [...cited].sort().flatMap((id) => {
      const source = sources.get(id)
      return source ? [citedSource(source)] : []
    }),
  }
  return `${JSON.stringify(state, null, 2)}\n`
}
