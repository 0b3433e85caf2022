import type { Comparison, LinkDifference, Scene } from '@/scene/scene'
import { comparisonWords } from '@/words/comparison'
import { say } from '@/words/say'
import { causeTag, changeInWords, differenceKindWords, rankedCauses } from '../compare-words'
import { commodityName, linkLevelWord } from '../record-words'
import { causeRecord } from './cause-record'
import type { ExportRecord, ExportTable } from './export-table'

const COLUMNS = [
  'link',
  'title',
  'commodity',
  'from',
  'to',
  'levelBefore',
  'levelBeforeWords',
  'levelAfter',
  'levelAfterWords',
  'change',
  'changeWords',
  'steps',
  'measuresDown',
  'measuresUp',
  'measuresMixed',
  'becauseOf',
  'becauseTitles',
]

function differenceRecord(scene: Scene, comparison: Comparison, row: LinkDifference): ExportRecord {
  const { link, from, to, before, after, kind, steps, pressure } = row
  const causes = rankedCauses(row)
  const titled = causes.map((differing) => {
    const tag = causeTag(scene, comparison, differing)
    const { title } = causeRecord(differing.cause)
    return tag ? comparisonWords.tagged(title, tag) : title
  })
  return {
    fields: {
      link: link.id,
      title: say(link.title),
      commodity: commodityName(scene.index, link.commodity),
      from: say(from.name),
      to: say(to.name),
      levelBefore: before.level,
      levelBeforeWords: linkLevelWord(scene.index, link, before.level),
      levelAfter: after.level,
      levelAfterWords: linkLevelWord(scene.index, link, after.level),
      change: differenceKindWords(kind),
      changeWords: changeInWords(scene.index, link.commodity, row),
      steps,
      measuresDown: pressure.down,
      measuresUp: pressure.up,
      measuresMixed: pressure.mixed,
      becauseOf: causes.map(({ cause }) => causeRecord(cause).id),
      becauseTitles: titled,
    },
    sources: [
      ...new Set(causes.flatMap(({ effects }) => effects.flatMap((one) => one.effect.sources))),
    ],
  }
}

/**
 * Each link on both sides of the comparison; measures are counted after less before. What the sides
 * are stands in the provenance: `day` and `whatIf` after, `comparedWith` before.
 * @returns null where nothing is compared
 */
export function differenceTable(scene: Scene): ExportTable | null {
  const { comparison } = scene
  if (!comparison) return null
  return {
    columns: COLUMNS,
    records: comparison.rows.map((row) => differenceRecord(scene, comparison, row)),
  }
}
