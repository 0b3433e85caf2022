import type { FlowStyle } from '@/drawing/flow-style'
import type { ScreenCurve } from '@/drawing/screen-curve'
import type { Palette } from '@/look/chain-palette'
import { linkSentence } from '@/report/record-words'
import type { Scene } from '@/scene/scene'
import { say } from '@/words/say'
import { flowMarkup } from './flow'
import { pressureMarkersMarkup } from './pressure-markers'
import { element, group, join, type Markup, text } from './svg'

interface LayerInk {
  readonly palette: Palette
  readonly sea: string
  readonly scale: number
}

/** What one flow is drawn as; null where there is nothing to be seen. */
export interface FlowParts {
  readonly flow: Markup | null
  readonly pressureMarkers: Markup | null
}

/** Flows in the order of drawing, each for itself; pressure markers lie above all of them. */
export function flowParts(
  scene: Scene,
  curves: ReadonlyMap<string, ScreenCurve>,
  styles: ReadonlyMap<string, FlowStyle>,
  { palette, sea, scale }: LayerInk,
): Map<string, FlowParts> {
  const links = new Map(scene.links.map((link) => [link.link.id, link]))
  return new Map(
    [...curves].map(([id, curve]): [string, FlowParts] => {
      const style = styles.get(id)
      const link = scene.index.links.get(id)
      if (!style || !link) return [id, { flow: null, pressureMarkers: null }]
      const colour = palette.commodity[link.commodity] ?? palette.ink
      const ink = { sea, ink: palette.ink, colour, scale }
      const opacity = style.alpha < 1 ? `${style.alpha}` : null
      const drawn = links.get(id)
      const sentence = drawn ? linkSentence(drawn, scene.index) : say(link.title)
      const name = element('title', {}, [text(sentence)])
      const flow = flowMarkup(curve, style, ink)
      return [
        id,
        {
          flow: flow && element('g', { 'data-link': id, opacity }, [name, flow]),
          pressureMarkers: group({ 'data-pressure-markers': id }, [
            pressureMarkersMarkup(curve, style, ink),
          ]),
        },
      ]
    }),
  )
}

/** Flows in the order of drawing, and the pressure markers on all of them above. */
export function flowLayers(
  scene: Scene,
  curves: ReadonlyMap<string, ScreenCurve>,
  styles: ReadonlyMap<string, FlowStyle>,
  ink: LayerInk,
): Markup {
  const parts = [...flowParts(scene, curves, styles, ink).values()]
  return join([
    ...parts.map(({ flow }) => flow),
    ...parts.map(({ pressureMarkers }) => pressureMarkers),
  ])
}
