import { selectionTitle, unverifiedWords } from '@/scene/exports/state-words'
import { whatIfNote } from '@/scene/exports/what-if-note'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'

const MOST_TITLES = 3

/** What stands over a sheet: what is selected, or the chain. */
export function sheetTitle(scene: Scene): string {
  return selectionTitle(scene) ?? say(scene.index.chain.title)
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** What a reader must not miss: the what-if, which says that it is no forecast, and a day beyond what was verified. */
export function sheetWarnings(scene: Scene): string[] {
  const note = whatIfNote(scene.whatIf, MOST_TITLES)
  const unverified = unverifiedWords(scene)
  return [...(note ? [sentence(note)] : []), ...(unverified ? [`This day is ${unverified}.`] : [])]
}

/** Lines are drawn, so that nobody takes them for routes or volumes. */
export const HOW_TO_READ =
  'Lines are schematic: they join places, and trace no route. Width is a rank by the wording of sources, never a volume.'

/** The small print. @param address of exactly this state; null where there is none */
export function sheetFooter(scene: Scene, address: string | null): string[] {
  const { chain } = scene.index
  return [
    HOW_TO_READ,
    'Who says what, and every source, stands with each link and event in the map. Shapes: Natural Earth; borders imply no position.',
    [`Chokepoint, “${say(chain.title)}”`, `data version ${chain.version}`, address]
      .filter((part) => part !== null)
      .join(' · '),
  ]
}
