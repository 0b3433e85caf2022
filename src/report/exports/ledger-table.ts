import { formatIsoDay } from '@/model/day'
import type { LinkState } from '@/model/fold'
import { segmentAt } from '@/model/history'
import type { LedgerEntry } from '@/model/ledger'
import type { Level } from '@/model/schema/effect'
import type { Link } from '@/model/schema/network'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { levelsWords } from '@/words/levels'
import { say } from '@/words/say'
import { changeWords, linkLevelWord } from '../record-words'
import { speakerWords } from '../speaker-words'
import { causeRecord } from './cause-record'
import type { ExportRecord, ExportTable } from './export-table'

const COLUMNS = [
  'link',
  'linkTitle',
  'onset',
  'until',
  'becauseOf',
  'becauseKind',
  'becauseTitle',
  'change',
  'levelBefore',
  'levelAfter',
  'levelAfterWords',
  'mechanism',
  'basis',
  'saidBy',
  'voice',
  'evidence',
]

type Place = { readonly scene: Scene; readonly link: Link }

function levelFields({ scene, link }: Place, before: Level | null, after: Level) {
  return {
    levelBefore: before,
    levelAfter: after,
    levelAfterWords: linkLevelWord(scene.index, link, after),
  }
}

function openingRecord(place: Place, opening: NonNullable<LinkState['opening']>): ExportRecord {
  return {
    fields: {
      link: place.link.id,
      linkTitle: say(place.link.title),
      onset: formatIsoDay(place.scene.index.spanFrom),
      until: null,
      becauseOf: 'opening',
      becauseKind: 'opening',
      becauseTitle: levelsWords.becauseSoAtStart(dayWords(place.scene.index.spanFrom, 'year')),
      change: null,
      ...levelFields(place, null, opening.level),
      mechanism: null,
      basis: say(opening.basis),
      saidBy: null,
      voice: opening.voice,
      evidence: opening.evidence,
    },
    sources: opening.sources,
  }
}

function entryRecord(place: Place, entry: LedgerEntry): ExportRecord {
  const { effect, cause } = entry.timed
  const because = causeRecord(cause)
  return {
    fields: {
      link: place.link.id,
      linkTitle: say(place.link.title),
      onset: effect.onset,
      until: effect.until ?? null,
      becauseOf: because.id,
      becauseKind: because.kind,
      becauseTitle: because.title,
      change: changeWords(place.scene.index, place.link, effect.change),
      ...levelFields(place, entry.before, entry.after),
      mechanism: say(effect.mechanism),
      basis: effect.basis ? say(effect.basis) : null,
      saidBy: speakerWords(place.scene.index, effect),
      voice: effect.voice,
      evidence: effect.evidence,
    },
    sources: effect.sources,
  }
}

/**
 * The ledger of the selected link on the day: its level at the start, then every effect that acts,
 * in order, with the level before and after. null where no link of the scope is selected.
 */
export function ledgerTable(scene: Scene): ExportTable | null {
  const { selection } = scene
  const lane =
    selection?.kind === 'link' && scene.lanes.find(({ link }) => link.id === selection.id)
  if (!lane) return null
  const place = { scene, link: lane.link }
  const { opening, ledger } = lane.history.stateOf(segmentAt(lane.history, scene.day))
  return {
    columns: COLUMNS,
    records: [
      ...(opening ? [openingRecord(place, opening)] : []),
      ...ledger.map((entry) => entryRecord(place, entry)),
    ],
  }
}
