import { formatIsoDay } from '@/model/day'
import type { LinkState } from '@/model/fold'
import type { Scene, SceneLink } from '@/scene/scene'
import { say } from '@/words/say'
import { becauseWords, commodityName, linkLevelWord, sinceWords } from '../record-words'
import { causeRecord } from './cause-record'
import type { ExportRecord, ExportTable } from './export-table'

const COLUMNS = [
  'link',
  'title',
  'commodity',
  'from',
  'to',
  'level',
  'levelWords',
  'since',
  'sinceWords',
  'becauseOf',
  'becauseTitle',
  'basis',
  'evidence',
  'measuresDown',
  'measuresUp',
  'measuresMixed',
  'actualLevel',
]

/** Sources of the level that stands, then of the measures that are counted beside it. */
function sourcesOf({ cause, opening, pressure }: LinkState): string[] {
  const level = cause ? cause.timed.effect.sources : (opening?.sources ?? [])
  const measures = [...pressure.down, ...pressure.up, ...pressure.mixed].flat()
  return [...new Set([...level, ...measures.flatMap(({ effect }) => effect.sources)])]
}

function linkRecord(scene: Scene, { link, from, to, state, since, evidence, actual }: SceneLink) {
  const { pressure, cause, opening } = state
  const because = cause && causeRecord(cause.timed.cause)
  const basis = cause ? cause.timed.effect.basis : opening?.basis
  const record: ExportRecord = {
    fields: {
      link: link.id,
      title: say(link.title),
      commodity: commodityName(scene.index, link.commodity),
      from: say(from.name),
      to: say(to.name),
      level: state.level,
      levelWords: linkLevelWord(scene.index, link, state.level),
      since: formatIsoDay(since),
      sinceWords: sinceWords(scene.index, since, cause),
      becauseOf: because?.id ?? 'opening',
      becauseTitle: becauseWords(scene.index, { since, state }),
      basis: basis ? say(basis) : null,
      evidence,
      measuresDown: pressure.down.length,
      measuresUp: pressure.up.length,
      measuresMixed: pressure.mixed.length,
      actualLevel: actual?.level ?? null,
    },
    sources: sourcesOf(state),
  }
  return record
}

/**
 * The links on the day: level, since when, because of what, and the measures in force, counted.
 * `actualLevel` is what the level is with nothing switched; null outside a what-if.
 */
export function linkTable(scene: Scene): ExportTable {
  return { columns: COLUMNS, records: scene.links.map((link) => linkRecord(scene, link)) }
}
