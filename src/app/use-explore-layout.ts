import type { Scene } from '@/scene/scene'
import { useSessionStore } from '@/store/session-store'
import { exploreLayout, isScoreOpenIn } from './explore-layout'
import type { Layout } from './layout'

/** Whether all routes and the outcomes are unfolded over the time axis. */
export function useIsScoreOpen(scene: Scene): boolean {
  return isScoreOpenIn(
    scene,
    useSessionStore((store) => store.isScoreOpen),
  )
}

/** Where everything stands while somebody explores, with what they have opened. */
export function useExploreLayout(
  scene: Scene,
  size: { readonly widthPx: number; readonly heightPx: number },
): Layout {
  const isScoreOpen = useSessionStore((store) => store.isScoreOpen)
  const side = useSessionStore((store) => store.side)
  const sheet = useSessionStore((store) => store.sheet)
  return exploreLayout(scene, size, { isScoreOpen, side, sheet })
}
