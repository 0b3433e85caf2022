import { type FlowStyle, flowStyles } from '@/drawing/flow-style'
import type { Palette } from '@/look/chain-palette'
import { levelWidthPx } from '@/look/scales'
import { isLeading } from '@/model/leading'
import { isDescribed } from '@/model/level'
import type { Level } from '@/model/schema/effect'
import { commodityName, levelRank, levelWord } from '@/report/record-words'
import { paleWords } from '@/report/voice-words'
import { drawnLinks } from '@/scene/drawn-links'
import type { Scene } from '@/scene/scene'
import { shiftsIn } from '@/scene/shifts'
import { figureLegendWords } from '@/words/figure-legend'
import { clauses, labelled } from '@/words/joined'
import { inSentence } from '@/words/letter-case'
import { levelsWords } from '@/words/levels'
import { say } from '@/words/say'
import { lineSample, pressureMarkerSample, SAMPLE, shiftSample } from './legend-samples'
import { group, join, type Markup, num } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words, wrap } from './text'

/** One line of a legend. */
export interface LegendEntry {
  readonly sample: Markup | null
  readonly text: string
  /** Pressure markers stand out on both sides of their line. */
  readonly isTall?: boolean
}

/** Wide enough for patterns to be told apart. */
const COMMODITY_SAMPLE_LEVEL: Level = 2

interface Ink {
  readonly palette: Palette
  readonly sea: string
}

function commodityEntries(
  scene: Scene,
  styles: ReadonlyMap<string, FlowStyle>,
  ink: Ink,
): LegendEntry[] {
  const drawn = drawnLinks(scene)
  return scene.index.chain.commodities.flatMap(({ id: commodity }) => {
    const found = drawn.find(({ link }) => link.link.commodity === commodity)
    const style = found && styles.get(found.link.link.id)
    if (!style) return []
    const widthPx = levelWidthPx(COMMODITY_SAMPLE_LEVEL)
    const plain: FlowStyle = { ...style, widthPx, quality: 'firm', ghostWidthPx: 0 }
    const colour = ink.palette.commodity[commodity] ?? ink.palette.ink
    return [
      {
        sample: lineSample(plain, { ...ink, colour }),
        text: commodityName(scene.index, commodity),
      },
    ]
  })
}

/** "dominant", or "major; relations: working" where both are on the map. */
function levelText(scene: Scene, level: Level): string {
  if (level === 'not-rated') return levelsWords.notRated
  if (level === 0) return figureLegendWords.ended
  const drawn = drawnLinks(scene).filter(({ link }) => link.state.level === level)
  const { index } = scene
  const present = index.chain.commodities.filter(({ id }) =>
    drawn.some(({ link }) => link.link.commodity === id),
  )
  const flow = present.find(({ nature }) => nature === 'flow')
  const relations = present.filter(({ nature }) => nature === 'relation')
  return clauses([
    flow && levelWord(index, flow.id, level),
    ...relations.map(({ id, name }) =>
      labelled(inSentence(say(name)), levelWord(index, id, level)),
    ),
  ])
}

function levelEntries(scene: Scene, base: FlowStyle, ink: Ink): LegendEntry[] {
  const levels = new Set(drawnLinks(scene).map(({ link }) => link.state.level))
  const colour = ink.palette.inkQuiet
  return [...levels]
    .filter(isDescribed)
    .sort((a, b) => levelRank(b) - levelRank(a))
    .map((level) => {
      const quality = level === 0 ? 'none' : level === 'not-rated' ? 'not-rated' : 'firm'
      const style: FlowStyle = { ...base, quality, widthPx: levelWidthPx(level) }
      return { sample: lineSample(style, { ...ink, colour }), text: levelText(scene, level) }
    })
}

/**
 * What the lines of a scene show, and nothing that none of them shows: commodities, levels,
 * strength of evidence, pressure markers, and what is held against what.
 */
export function legendEntries(scene: Scene, palette: Palette): LegendEntry[] {
  const sea = scene.view.projection === 'globe' ? palette.globe.sea : palette.sea
  const styles = flowStyles(scene, { palette, screenWidthPx: 1440, hoveredLink: null })
  const all = [...styles.values()]
  const first = all[0]
  if (!first) return []
  const base: FlowStyle = {
    ...first,
    pattern: 'solid',
    isDirected: false,
    ghostWidthPx: 0,
    measures: { down: 0, up: 0, mixed: 0 },
  }
  const ink = { palette, sea }
  const grey = { ...ink, colour: palette.inkQuiet }
  const wide: FlowStyle = { ...base, widthPx: levelWidthPx(3) }
  const sample = (style: FlowStyle, text: string) => ({ sample: lineSample(style, grey), text })
  const has = (test: (style: FlowStyle) => boolean) => all.some(test)
  const kinds = [
    { kind: 'press', side: 'down' },
    { kind: 'release', side: 'up' },
  ] as const
  const { chain } = scene.index
  const isPale =
    scene.view.scope === 'country' && scene.links.some(({ link }) => !isLeading(chain, link))
  const compared = scene.comparison && scene.comparison.with !== 'actual'
  return [
    ...commodityEntries(scene, styles, ink),
    ...levelEntries(scene, base, ink),
    ...(has(({ quality }) => quality === 'expert')
      ? [sample({ ...wide, quality: 'expert' }, figureLegendWords.expert)]
      : []),
    ...(has(({ quality }) => quality === 'contested')
      ? [sample({ ...wide, quality: 'contested' }, figureLegendWords.contested)]
      : []),
    ...kinds
      .filter(({ side }) =>
        has(({ measures, quality }) => quality !== 'none' && measures[side] > 0),
      )
      .map(({ kind }) => ({
        sample: pressureMarkerSample(kind, base, grey),
        text: figureLegendWords[kind],
        isTall: true,
      })),
    ...(has(({ ghostWidthPx }) => ghostWidthPx > 0)
      ? [
          sample(
            { ...base, widthPx: levelWidthPx(1), ghostWidthPx: levelWidthPx(3) },
            compared ? figureLegendWords.ghostOfDay : figureLegendWords.ghostOfActual,
          ),
        ]
      : []),
    ...(shiftsIn(scene).length > 0
      ? [{ sample: shiftSample(grey), text: figureLegendWords.shift }]
      : []),
    ...(isPale && scene.relatedLinks.size === 0
      ? [{ sample: null, text: paleWords(scene.index) }]
      : []),
  ]
}

const TEXT: TextStyle = { family: 'sans', sizePx: 11.5, weight: 400 }
const LINE_PX = 15
const GAP_PX = 10
const TALL_PX = 28

/** Entries one under the other. @returns with the height they take */
export function legendMarkup(
  entries: readonly LegendEntry[],
  palette: Palette,
  widthPx: number,
  measure: MeasureText,
): { readonly markup: Markup; readonly heightPx: number } {
  let y = 0
  const rows = entries.map(({ sample, text, isTall = false }) => {
    const left = sample === null ? 0 : SAMPLE.widthPx + GAP_PX
    const lines = wrap(text, TEXT, widthPx - left, measure)
    const rowPx = Math.max(lines.length * LINE_PX, isTall ? TALL_PX : SAMPLE.heightPx)
    const middle = y + rowPx / 2
    const firstPx = middle - (lines.length * LINE_PX) / 2 + LINE_PX / 2
    const row = join([
      sample && group({ transform: `translate(0 ${num(middle)})` }, [sample]),
      ...lines.map((line, i) =>
        words(line, left, firstPx + i * LINE_PX + TEXT.sizePx * BASELINE_SHARE, TEXT, {
          fill: palette.ink,
        }),
      ),
    ])
    y += rowPx + 2
    return row
  })
  return { markup: join(rows), heightPx: y }
}
