import { HOW_TO_READ } from '@/scene/exports/cautions'
import { selectionTitle } from '@/scene/exports/state-words'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'

/** What stands over a sheet: what is selected, or the chain. */
export function sheetTitle(scene: Scene): string {
  return selectionTitle(scene) ?? say(scene.index.chain.title)
}

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
