import type { ScreenSize } from '@/drawing/fit-camera'
import { chainPalette } from '@/look/chain-palette'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { figureLegendWords } from '@/words/figure-legend'
import { clauses } from '@/words/joined'
import { documentOf } from './figure'
import { legendEntries, legendMarkup } from './legend'
import { element, group, join } from './svg'
import { BASELINE_SHARE, type MeasureText, words } from './text'

/** In which the legend is laid out: its words are small print there. */
const LAYOUT_TEXT_PX = 12
const HEADING_PX = 24

/** How to read the lines of a scene, as a picture of its own. @param textPx how large its words are to be */
export function legendSvg(
  scene: Scene,
  size: ScreenSize,
  { theme, textPx, measureText }: { theme: Theme; textPx: number; measureText: MeasureText },
): string {
  const palette = chainPalette(scene.index, theme, scene.view.surface)
  const scale = textPx / LAYOUT_TEXT_PX
  const entries = legendEntries(scene, palette)
  const { markup, heightPx } = legendMarkup(entries, palette, size.width / scale, measureText)
  // Words are rather smaller than cut.
  const fitted = Math.min(scale, size.height / (heightPx + HEADING_PX))
  const content = join([
    element('rect', { ...size, fill: palette.page }),
    group({ transform: `scale(${fitted.toFixed(3)})` }, [
      words(
        figureLegendWords.heading,
        0,
        HEADING_PX / 2 + 13 * BASELINE_SHARE,
        { family: 'sans', sizePx: 13, weight: 600 },
        { fill: palette.inkQuiet },
      ),
      group({ transform: `translate(0 ${HEADING_PX})` }, [markup]),
    ]),
  ])
  return documentOf(content, { title: figureLegendWords.heading }, size)
}

/** The same in words, for those who do not see it. */
export function legendWords(scene: Scene, theme: Theme): string {
  const entries = legendEntries(scene, chainPalette(scene.index, theme, scene.view.surface))
  return figureLegendWords.inWords(clauses(entries.map(({ text }) => text)))
}
