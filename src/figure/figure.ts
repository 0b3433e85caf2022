import type { ScreenSize } from '@/drawing/fit-camera'
import { nameGrowth } from '@/look/scales'
import { linkSentence } from '@/report/record-words'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { series } from '@/words/joined'
import { say } from '@/words/say'
import { type FigureLayout, type FigureOptions, layOutFigure } from './figure-layout'
import { flowLayers } from './flow-layers'
import { groundMarkup } from './ground'
import { insetMarkup, leaderMarkup } from './inset'
import { namesMarkup } from './names'
import { dotsMarkup } from './overlay'
import { shiftsMarkup } from './shifts'
import { element, join, type Markup, text } from './svg'

/** What is cut out of the map, and where from. */
function cutOutMarkup(scene: Scene, layout: FigureLayout, options: FigureOptions): Markup | null {
  const { inset, palette, sea, styles, scale, frame } = layout
  if (!inset) return null
  const { measureText, outlines } = options
  const { size } = frame
  return join([
    frame.disc ? null : leaderMarkup(inset, frame.project, palette),
    insetMarkup(scene, inset, {
      size,
      palette,
      around: frame.disc ? palette.page : sea,
      outlines,
      styles,
      scale,
      screenWidthPx: size.width,
      measureText,
    }),
  ])
}

/** The map of a scene as a piece of a larger picture, at the top left and as large as its size. */
export function figureMarkup(scene: Scene, options: FigureOptions): Markup {
  const layout = layOutFigure(scene, options)
  const { palette, sea, scale, frame, styles, curves, specs, points } = layout
  const { measureText } = options
  return join([
    groundMarkup(frame, options.outlines, palette, options.states),
    flowLayers(scene, curves, styles, { palette, sea, scale }),
    shiftsMarkup(layout.shifts, frame, {
      palette,
      sea,
      measureText,
      names: [...layout.names.values()].flatMap(({ parts }) => parts),
      lines: [...curves.values()],
    }),
    dotsMarkup(specs, points, palette, sea, nameGrowth(frame.size.width)),
    namesMarkup(specs, layout.names, {
      palette,
      sea,
      screenWidthPx: frame.size.width,
      measureText,
    }),
    cutOutMarkup(scene, layout, options),
    layout.key?.markup ?? null,
  ])
}

/** What the picture is of, for those who do not see it. */
export function figureTitle(scene: Scene): string {
  return series([say(scene.index.chain.title), dayWords(scene.day)])
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
