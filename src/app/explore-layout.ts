import { mainLanes } from '@/panels/timeline/main-lanes'
import type { Scene } from '@/scene/scene'
import type { SessionStore } from '@/store/session-store'
import { textScale } from '@/ui/text-scale'
import { type Layout, layOutScreen } from './layout'
import { layOutForText } from './layout-for-text'

interface Screen {
  readonly widthPx: number
  readonly heightPx: number
}

/** Outcomes that a link asks for are shown: they stand in the unfolded dock. */
function asksForOutcomes({ view }: Scene): boolean {
  return view.series !== null && view.series.length > 0
}

/** Whether all routes and the outcomes are unfolded over the time axis. */
export function isScoreOpenIn(scene: Scene, opened: SessionStore['isScoreOpen']): boolean {
  return opened ?? asksForOutcomes(scene)
}

/** Where everything stands while somebody explores, with what they have opened. */
export function exploreLayout(
  scene: Scene,
  screen: Screen,
  { isScoreOpen, side, sheet }: Pick<SessionStore, 'isScoreOpen' | 'side' | 'sheet'>,
): Layout {
  const { view, selection } = scene
  const strips = {
    hasTint: view.tint !== 'none',
    hasZoom: view.scope === 'regional' || view.camera !== null,
  }
  const opened = {
    hasPanel: selection !== null || side !== null,
    laneCount: isScoreOpenIn(scene, isScoreOpen) ? null : mainLanes(scene).length,
    sheet,
  }
  return layOutForText(screen, textScale(), (widthPx, heightPx) =>
    layOutScreen(widthPx, heightPx, strips, opened),
  )
}
