import type { FlowStyle } from '@/drawing/flow-style'
import type { ScreenCurve } from '@/drawing/screen-curve'
import type { Palette } from '@/scene/chain-palette'
import type { Scene } from '@/scene/scene'
import { linkSentence } from '@/scene/words'
import { say } from '@/words/say'
import { flowMarkup } from './flow'
import { jawsMarkup } from './jaws'
import { element, group, join, type Markup, text } from './svg'

interface LayerInk {
  readonly palette: Palette
  readonly sea: string
  readonly scale: number
}

/** Flows in the order of drawing, and the jaws on all of them above. */
export function flowLayers(
  scene: Scene,
  curves: ReadonlyMap<string, ScreenCurve>,
  styles: ReadonlyMap<string, FlowStyle>,
  { palette, sea, scale }: LayerInk,
): Markup {
  const sentences = new Map(
    scene.links.map((link) => [link.link.id, linkSentence(link, scene.index)]),
  )
  const layers = [...curves].map(([id, curve]) => {
    const style = styles.get(id)
    const link = scene.index.links.get(id)
    if (!style || !link) return { flow: null, jaws: null }
    const colour = palette.commodity[link.commodity] ?? palette.ink
    const ink = { sea, ink: palette.ink, colour, scale }
    const opacity = style.alpha < 1 ? `${style.alpha}` : null
    const name = element('title', {}, [text(sentences.get(id) ?? say(link.title))])
    const flow = flowMarkup(curve, style, ink)
    return {
      flow: flow && element('g', { 'data-link': id, opacity }, [name, flow]),
      jaws: group({ 'data-jaws': id }, [jawsMarkup(curve, style, ink)]),
    }
  })
  return join([...layers.map(({ flow }) => flow), ...layers.map(({ jaws }) => jaws)])
}
