import { mainLanes } from '@/panels/timeline/main-lanes'
import type { Scene } from '@/scene/scene'
import { useSessionStore } from '@/store/session-store'
import type { ShownVersions } from './data-version'
import { type Layout, layOutScreen } from './layout'

/** Outcomes that a link asks for are shown: they stand in the unfolded dock. */
function asksForOutcomes({ view }: Scene): boolean {
  return view.series !== null && view.series.length > 0
}

/** Whether all routes and the outcomes are unfolded over the time axis. */
export function useIsScoreOpen(scene: Scene): boolean {
  const isOpened = useSessionStore((store) => store.isScoreOpen)
  return isOpened ?? asksForOutcomes(scene)
}

/** Where everything stands while somebody explores, with what they have opened. */
export function useExploreLayout(
  scene: Scene,
  size: { readonly widthPx: number; readonly heightPx: number },
  versions: ShownVersions | null,
): Layout {
  const isScoreOpen = useIsScoreOpen(scene)
  const side = useSessionStore((store) => store.side)
  const sheet = useSessionStore((store) => store.sheet)
  const { view, whatIf, comparison, selection } = scene
  // With the sentence on what is different the strip takes about two rows.
  const versionRows = versions?.past ? (versions.isShort ? 1 : 2) : 0
  const banners = [whatIf, comparison, view.by !== 'all', view.story].filter(Boolean)
  return layOutScreen(
    size.widthPx,
    size.heightPx,
    {
      bannerCount: versionRows + banners.length,
      hasTint: view.tint !== 'none',
      hasZoom: view.scope === 'regional' || view.camera !== null,
    },
    {
      hasPanel: selection !== null || side !== null,
      laneCount: isScoreOpen ? null : mainLanes(scene).length,
      sheet,
    },
  )
}
