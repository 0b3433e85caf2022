import type { Source } from '@/model/schema/network'
import { creditOf } from '@/report/credit'
import { howToRead } from '@/report/exports/cautions'
import { publisherWords } from '@/report/exports/cited-source'
import { selectionTitle } from '@/report/exports/state-words'
import type { Scene } from '@/scene/scene'
import { figureSheetWords } from '@/words/figure-sheet'
import { facts } from '@/words/joined'
import { say } from '@/words/say'

/** What stands over a sheet: what is selected, or the chain. */
export function sheetTitle(scene: Scene): string {
  return selectionTitle(scene) ?? say(scene.index.chain.title)
}

const SOURCES_LETTERS = 110

/** Where a sheet comes from. */
export interface Origin {
  /** Of `shownSources`: what the scene is about rests on their word. */
  readonly sources: readonly Pick<Source, 'publisher'>[]
  /** Of exactly this state; null where there is none. */
  readonly address: string | null
}

function sourcesLine(sources: Origin['sources']): string {
  if (sources.length === 0) {
    return figureSheetWords.sourcesInMap
  }
  const names = publisherWords(sources, SOURCES_LETTERS)
  return figureSheetWords.sources(names)
}

/** The small print. */
export function sheetFooter(scene: Scene, { sources, address }: Origin): string[] {
  const { chain } = scene.index
  return [
    howToRead(scene.index),
    sourcesLine(sources),
    facts([
      figureSheetWords.chainBy(creditOf(chain).by, say(chain.title)),
      figureSheetWords.dataVersion(chain.version),
      address,
    ]),
  ]
}
