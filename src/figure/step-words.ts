import type { ScreenSize } from '@/drawing/fit-camera'
import { chainPalette } from '@/look/chain-palette'
import type { StoryPicture } from '@/model/schema/story'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { documentOf } from './figure'
import { element, join, type Markup } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words, wrap } from './text'

export interface StepWordsOptions {
  readonly size: ScreenSize
  readonly theme: Theme
  readonly text: string
  /** Whose words, or whose picture; may be empty. */
  readonly credit: string
  /** In place of the words. */
  readonly picture: StoryPicture | null
  readonly measureText: MeasureText
  /** At the foot something else stands; nothing when left out. */
  readonly footPx?: number
}

const MARGIN_SHARE = 0.09
const LINE_SHARE = 1.35
/** Sizes of the words as shares of the height, the largest first. */
const TEXT_SHARES = [0.075, 0.06, 0.048, 0.038] as const
const CREDIT_SHARE = 0.035

function fittedText(options: StepWordsOptions, widthPx: number, heightPx: number) {
  const styles = TEXT_SHARES.map(
    (share): TextStyle => ({
      family: 'serif',
      sizePx: share * (options.size.height - (options.footPx ?? 0)),
      weight: 400,
    }),
  )
  const settings = styles.map((style) => {
    const most = Math.max(Math.floor(heightPx / (style.sizePx * LINE_SHARE)), 1)
    return { style, most, lines: wrap(options.text, style, widthPx, options.measureText) }
  })
  const fitting = settings.find(({ lines, most }) => lines.length <= most)
  const last = settings.at(-1)
  if (fitting || !last) return fitting ?? null
  return { ...last, lines: wrap(options.text, last.style, widthPx, options.measureText, last.most) }
}

function pictureMarkup(
  picture: StoryPicture,
  { width, height }: ScreenSize,
  footPx: number,
): Markup {
  const room = { width, height: height - footPx }
  return element('image', {
    href: picture.data,
    x: 0,
    y: 0,
    ...room,
    preserveAspectRatio: 'xMidYMid meet',
  })
}

/** A step that shows no map: its words, or a picture, and whose they are. */
export function stepWordsSvg(scene: Scene, options: StepWordsOptions): string {
  const { size: whole, theme, picture, credit, text } = options
  const size = { width: whole.width, height: whole.height - (options.footPx ?? 0) }
  const palette = chainPalette(scene.index, theme, scene.view.surface)
  const [marginX, creditPx] = [size.width * MARGIN_SHARE, size.height * CREDIT_SHARE]
  const footPx = credit ? creditPx * 2.4 : 0
  const heightPx = size.height * (1 - 2 * MARGIN_SHARE) - footPx
  const fitted = picture ? null : fittedText(options, size.width - 2 * marginX, heightPx)
  const linePx = (fitted?.style.sizePx ?? 0) * LINE_SHARE
  const top = (size.height - footPx - (fitted?.lines.length ?? 0) * linePx) / 2
  const content = join([
    element('rect', { ...whole, fill: palette.page }),
    picture && pictureMarkup(picture, size, footPx),
    ...(fitted?.lines ?? []).map((line, i) =>
      words(
        line,
        marginX,
        top + (i + 0.5) * linePx + (fitted?.style.sizePx ?? 0) * BASELINE_SHARE,
        fitted?.style ?? { family: 'serif', sizePx: 12, weight: 400 },
        { fill: palette.ink },
      ),
    ),
    credit
      ? words(
          credit,
          marginX,
          size.height - creditPx,
          { family: 'sans', sizePx: creditPx, weight: 400 },
          { fill: palette.inkQuiet },
        )
      : null,
  ])
  return documentOf(content, { title: picture ? picture.alt : text }, whole)
}
