import { chainId } from '@/api/chain-ids'
import { askForChain } from '@/api/load-chain'
import { askForArchiveHead } from '@/map/base-map/archive-head'
import { startEarlyMap } from '@/map/early-map'
import { byVersion } from '@/model/version'
import { createSceneBuilder } from '@/scene/build-scene'
import { setHovered } from '@/store/hover-store'
import { usePlainMapStore } from '@/store/plain-map-store'
import { useSessionStore } from '@/store/session-store'
import { select, setCamera, useViewStore } from '@/store/view-store'
import { settledScreen, showedFirstScreen } from '@/ui/first-screen'
import { importAnew } from '@/ui/import-anew'
import { namesStepAlone } from '@/url/bare-view'
import { resolveIds } from '@/url/resolve-ids'
import { applyTheme } from './apply-theme'
import { exploreLayout } from './explore-layout'
import { DARK_QUERY, themeOf } from './theme-now'

/**
 * The map of the address, before any of the page round it is loaded: lines and names are what people
 * come for, and need neither React nor MapLibre. Where a text is shown, or only the page knows where
 * the map stands (on stage, in another page, of earlier data), or only a story what it shows, there is none.
 * @throws ApiError and DataError when the chain does not arrive
 */
export async function showFirstMap(): Promise<void> {
  const { view } = useViewStore.getState()
  const theme = themeOf(view, window.matchMedia(DARK_QUERY).matches)
  applyTheme(theme, view.surface, null)
  const { isPlain } = usePlainMapStore.getState()
  if (view.surface === 'explore' && !isPlain) askForArchiveHead()
  const index = await askForChain(chainId(view.chain))
  applyTheme(theme, view.surface, index)
  if (view.surface !== 'explore' || namesStepAlone(view)) return
  if (view.data !== null && byVersion(view.data, index.chain.version) < 0) return
  const scene = createSceneBuilder(index)({ ...view, ...resolveIds(index, view).patch })
  const [widthPx, heightPx] = [window.innerWidth, window.innerHeight]
  const screen = { widthPx, heightPx }
  const layout = exploreLayout(scene, screen, useSessionStore.getState())
  const options = {
    theme,
    insets: layout.insets,
    corner: layout.corner,
    labelScale: layout.labelScale,
    screenWidthPx: widthPx,
    isPlaying: false,
    reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    isCooperative: false,
    isPlain,
    stateTint: null,
  }
  startEarlyMap(scene, options, {
    onSelect: select,
    onHover: setHovered,
    onCamera: setCamera,
    onDrawn: showedFirstScreen,
    onSettled: settledScreen,
    loadPart: importAnew,
  })
}
