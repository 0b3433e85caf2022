import type { ScreenSize } from '@/drawing/fit-camera'
import type { Scene } from '@/scene/scene'
import { dayWords, linkSentence, say } from '@/scene/words'
import { type FigureOptions, layOutFigure } from './figure-layout'
import { flowMarkup } from './flow'
import { groundMarkup } from './ground'
import { jawsMarkup } from './jaws'
import { namesMarkup } from './names'
import { dotsMarkup } from './overlay'
import { shiftsMarkup } from './shifts'
import { element, group, join, type Markup, text } from './svg'

/** The map of a scene as a piece of a larger picture, at the top left and as large as its size. */
export function figureMarkup(scene: Scene, options: FigureOptions): Markup {
  const layout = layOutFigure(scene, options)
  const { palette, sea, scale, frame, styles, curves, specs, points } = layout
  const sentences = new Map(
    scene.links.map((link) => [link.link.id, linkSentence(link, scene.index)]),
  )
  const layers = [...curves].map(([id, curve]) => {
    const style = styles.get(id)
    const link = scene.index.links.get(id)
    if (!style || !link) return { flow: null, jaws: null }
    const colour = palette.commodity[link.commodity]
    const ink = { sea, ink: palette.ink, colour, scale }
    const opacity = style.alpha < 1 ? `${style.alpha}` : null
    const name = element('title', {}, [text(sentences.get(id) ?? say(link.title))])
    const flow = flowMarkup(curve, style, ink)
    return {
      flow: flow && element('g', { 'data-link': id, opacity }, [name, flow]),
      jaws: group({ 'data-jaws': id }, [jawsMarkup(curve, style, ink)]),
    }
  })
  const { measureText } = options
  const lettering = { palette, sea, screenWidthPx: frame.size.width, measureText }
  return join([
    groundMarkup(frame, options.outlines, palette, options.states),
    ...layers.map(({ flow }) => flow),
    ...layers.map(({ jaws }) => jaws),
    shiftsMarkup(layout.shifts, frame, {
      palette,
      sea,
      measureText,
      names: [...layout.names.values()].flatMap(({ parts }) => parts),
      lines: [...curves.values()],
    }),
    dotsMarkup(specs, points, palette, sea),
    namesMarkup(specs, layout.names, lettering),
    layout.key?.markup ?? null,
  ])
}

/** What the picture is of, for those who do not see it. */
export function figureTitle(scene: Scene): string {
  return `${say(scene.index.chain.title)}, ${dayWords(scene.day)}`
}

/** A whole SVG document. @param size laid out @param scale how much larger it is shown */
export function documentOf(
  content: Markup,
  about: { readonly title: string; readonly description?: string },
  size: ScreenSize,
  scale = 1,
): string {
  const { width, height } = size
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: width * scale,
      height: height * scale,
      role: 'img',
    },
    [
      element('title', {}, [text(about.title)]),
      about.description ? element('desc', {}, [text(about.description)]) : null,
      content,
    ],
  )
}

/**
 * The map of a scene as a standalone SVG document. Pure: the same scene and options give the same
 * text. Pitch is drawn as 0.
 */
export function figureSvg(scene: Scene, options: FigureOptions): string {
  const description = scene.links.map((link) => linkSentence(link, scene.index)).join('. ')
  const about = { title: figureTitle(scene), description }
  return documentOf(figureMarkup(scene, options), about, options.size, options.scale)
}
