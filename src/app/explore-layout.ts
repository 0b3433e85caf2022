import { mainLanes } from '@/panels/timeline/main-lanes'
import { knownSeries } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import type { SessionStore } from '@/store/session-store'
import { textScale } from '@/ui/text-scale'
import type { Layout } from './layout'
import { layOutForText } from './layout-for-text'
import { layOutScreen } from './layout-screen'

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
    isTold: view.surface === 'explore',
  }
  const opened = {
    // On the map it takes the place of the headline.
    hasPanel: view.surface !== 'explore' && (selection !== null || side !== null),
    laneCount: isScoreOpenIn(scene, isScoreOpen) ? null : mainLanes(scene).length,
    hasStrips: scene.whatIf !== null || scene.comparison !== null,
    hasOutcome: knownSeries(scene).length > 0,
    sheet,
  }
  return layOutForText(screen, textScale(), (widthPx, heightPx) =>
    layOutScreen(widthPx, heightPx, strips, opened),
  )
}
