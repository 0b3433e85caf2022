import type { ScreenSize } from '@/drawing/fit-camera'
import type { Palette } from '@/look/chain-palette'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { figureSheetWords } from '@/words/figure-sheet'
import { say } from '@/words/say'
import { join, type Markup } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words, wrap } from './text'

const DATE: TextStyle = { family: 'sans', sizePx: 10.5, weight: 400 }
const TITLE: TextStyle = { family: 'sans', sizePx: 12, weight: 500 }
const DATE_LINE_PX = 14
const TITLE_LINE_PX = 16
const GAP_PX = 6
const MOST_EVENTS = 6

/** The latest events in force, as many as there is room for, and how many there are in all. */
export function eventsMarkup(
  scene: Scene,
  palette: Palette,
  room: ScreenSize,
  measure: MeasureText,
): { readonly heading: string; readonly markup: Markup; readonly heightPx: number } {
  const count = scene.inForce.length
  const latest = [...scene.inForce].reverse().slice(0, MOST_EVENTS)
  let y = 0
  const rows: Markup[] = []
  for (const { event, day, precision } of latest) {
    const lines = wrap(say(event.title), TITLE, room.width, measure, 2)
    const rowPx = DATE_LINE_PX + lines.length * TITLE_LINE_PX + GAP_PX
    if (y + rowPx > room.height) break
    rows.push(
      words(dayWords(day, precision), 0, y + DATE_LINE_PX - 3, DATE, { fill: palette.inkQuiet }),
      ...lines.map((line, i) => {
        const middle = y + DATE_LINE_PX + (i + 0.5) * TITLE_LINE_PX
        return words(line, 0, middle + TITLE.sizePx * BASELINE_SHARE, TITLE, { fill: palette.ink })
      }),
    )
    y += rowPx
  }
  const heading = count > 0 ? figureSheetWords.events(count) : figureSheetWords.noEvents
  return { heading, markup: join(rows), heightPx: y }
}
