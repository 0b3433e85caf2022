import type { ChainIndex } from '@/model/chain-index'
import type { Scene, SceneEvent } from '@/scene/scene'
import { say } from '@/words/say'
import { actorWords, kindWords } from '../record-words'
import type { ExportRecord, ExportTable } from './export-table'

const COLUMNS = [
  'event',
  'date',
  'inForceFrom',
  'until',
  'kind',
  'actors',
  'title',
  'summary',
  'links',
  'inArticle',
  'status',
  'outcome',
  'note',
]

function eventRecord(index: ChainIndex, { event }: SceneEvent): ExportRecord {
  return {
    fields: {
      event: event.id,
      date: event.date,
      inForceFrom: event.effective ?? event.date,
      until: event.until ?? null,
      kind: kindWords(event.kind),
      actors: event.actors.map((actor) => actorWords(index, actor)),
      title: say(event.title),
      summary: say(event.summary),
      links: [...new Set(event.effects.map(({ link }) => link))],
      inArticle: event.inArticle,
      status: event.status,
      outcome: event.outcome ? say(event.outcome) : null,
      note: event.note ? say(event.note) : null,
    },
    sources: [...new Set([...event.sources, ...event.effects.flatMap(({ sources }) => sources)])],
  }
}

/** The events in force on the day, in order; dates as precisely as their sources state them. */
export function eventTable(scene: Scene): ExportTable {
  return {
    columns: COLUMNS,
    records: scene.inForce.map((event) => eventRecord(scene.index, event)),
  }
}
