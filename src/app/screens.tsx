import type { ReactNode } from 'react'
import type { Scene } from '@/scene/scene'
import type { Layout } from './layout'
import { LegendStrip } from './legend-strip'
import type { TwoMaps } from './sheet-strips'
import { SmallScreen } from './small-screen'
import { WideScreen } from './wide-screen'

interface ScreensProps {
  readonly scene: Scene
  readonly layout: Layout
  readonly size: { readonly widthPx: number; readonly heightPx: number }
  /** The map is on the screen, rather than its table. */
  readonly isMap: boolean
  readonly twoMaps: TwoMaps
}

/** What stands round the map, as a desk, a phone or a low screen has room for it; nothing round the claims. */
export function Screens({ scene, layout, size, isMap, twoMaps }: ScreensProps): ReactNode {
  if (scene.view.surface === 'claims') return null
  const legend = (
    <LegendStrip
      scene={scene}
      layout={layout}
      size={{ width: size.widthPx, height: size.heightPx }}
    />
  )
  if (layout.kind === 'wide') return <WideScreen scene={scene} isMap={isMap} legend={legend} />
  return (
    <SmallScreen scene={scene} isMap={isMap} layout={layout} legend={legend} twoMaps={twoMaps} />
  )
}
