import type { MapOptions } from '@/figure/browser/draw-picture'
import type { ChainIndex } from '@/model/chain-index'
import { parseDate, toDay } from '@/model/day'
import type { Series } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import type { Text } from '@/model/schema/primitives'
import type { StepKind, Story, StoryPicture, StoryStep } from '@/model/schema/story'
import { type Moment, momentsOf, shownSteps } from '@/model/story-moments'
import { changeInWords, comparisonTitle, sideWords, stateWords } from '@/report/compare-words'
import { cautions, stateLine } from '@/report/exports/cautions'
import { type CitedSource, citedSource, publisherWords } from '@/report/exports/cited-source'
import { legalText } from '@/report/exports/escape-markup'
import { fileStem } from '@/report/exports/file-name'
import { sharedView } from '@/report/exports/shared-view'
import { shownSources } from '@/report/exports/shown-sources'
import { linkSentence } from '@/report/record-words'
import { createSceneBuilder } from '@/scene/build-scene'
import { litLinks } from '@/scene/lit-links'
import { seriesOfStep } from '@/scene/outcomes/named-series'
import { type Outcome, readOutcome } from '@/scene/outcomes/read-outcome'
import type { Scene } from '@/scene/scene'
import { viewOfMoment } from '@/story/story-path'
import { formatView } from '@/url/view-codec'
import { citationWords } from '@/words/citation'
import { dayWords } from '@/words/dates'
import { deckWords } from '@/words/deck'
import { facts, statements } from '@/words/joined'
import { locale } from '@/words/language'
import { say } from '@/words/say'
import { talkLineWords } from '@/words/talk-line'

type Frame = Pick<MapOptions, 'camera' | 'cameraRoom'>

/** One picture of a story with all that is written of it. */
export interface DeckStep {
  /** For a file's name: `the-turn`, `the-turn-1` for its first part. */
  readonly id: string
  /** It comes before the whole of its step. */
  readonly isPart: boolean
  readonly isHidden: boolean
  readonly kind: StepKind
  /** "2 / 8 · 1 May 2019", and whatever makes it another state than the plain one of that day. */
  readonly place: string
  readonly title: string
  readonly caption: string
  readonly notes: string
  /** Whose words or whose picture; may be empty. */
  readonly credit: string
  /** Of the speaker's own. */
  readonly picture: StoryPicture | null
  /** What a chart shows, and what stands beside a map. */
  readonly outcomes: readonly Outcome[]
  /** What nobody may miss: that it is a what-if, that the day is not verified. */
  readonly cautions: readonly string[]
  /** Opens exactly what this step shows, with the data it was made with; null where nobody could. */
  readonly address: string | null
  readonly scene: Scene
  /** How its picture is looked at: fitted, or as whoever made the step had moved the map. */
  readonly frame: Frame
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  readonly sources: readonly CitedSource[]
}

/** What a map has of the room that it shares with its chart; as on stage, a chart has more of it than a legend. */
export const MAP_BESIDE_CHART_SHARE = 0.57

/** Whether a chart goes along with the map of a step. */
export function hasChartBeside({ kind, outcomes }: Pick<DeckStep, 'kind' | 'outcomes'>): boolean {
  return kind === 'map' && outcomes.length > 0
}

/** A story as it is taken away, in whichever format. */
export interface Deck {
  readonly storyId: string
  readonly title: string
  readonly summary: string
  /** "The fentanyl supply chain · data version 2026.11.24 · Nothing after June 2026 is verified." */
  readonly about: string
  readonly version: string
  /** The chain that it is told of. */
  readonly index: ChainIndex
  /** Of the map, for all; null where there is no public one. */
  readonly site: string | null
  readonly steps: readonly DeckStep[]
  /** All that the steps rest on, each once, by publisher and date. */
  readonly sources: readonly CitedSource[]
}

export interface DeckParts {
  readonly story: Story
  readonly index: ChainIndex
  readonly sources: ReadonlyMap<string, Source>
  /** Those that steps name, and those that stand everywhere. */
  readonly series?: ReadonlyMap<string, Series>
  /** The public address without a query; null where there is none. */
  readonly site: string | null
  /** The free room on screen that cameras were set for. */
  readonly cameraRoom: NonNullable<Frame['cameraRoom']>
}

/** Of a story, which may be pasted from anywhere. */
const words = (text: Text) => legalText(say(text))

function citedSources(ids: readonly string[], sources: DeckParts['sources']): CitedSource[] {
  return ids.flatMap((id) => {
    const source = sources.get(id)
    if (!source) return []
    const cited = citedSource(source)
    const { publisher, title } = cited
    return [{ ...cited, publisher: legalText(publisher), title: legalText(title) }]
  })
}

function inReadingOrder(sources: readonly CitedSource[]): CitedSource[] {
  const keyOf = ({ publisher, date, id }: CitedSource) => `${publisher}\n${date ?? ''}\n${id}`
  return [...sources].sort((a, b) => keyOf(a).localeCompare(keyOf(b), locale()))
}

/** Both sides of a comparison in words: each line that differs, what it was and what it is. */
function comparisonWords(scene: Scene): string | null {
  const { comparison, index } = scene
  if (!comparison) return null
  const sides = sideWords(scene, comparison)
  const rows = comparison.rows.map((row) => {
    const { link, before, after, kind } = row
    const is = stateWords(index, link, after)
    const title = say(link.title)
    if (kind === 'unchanged') return deckWords.unchanged(title, is)
    return deckWords.changed(
      title,
      changeInWords(index, link.commodity, row),
      { side: sides.before, state: stateWords(index, link, before) },
      { side: sides.after, state: is },
    )
  })
  return statements([comparisonTitle(scene, comparison), ...rows])
}

/** What a map shows: a comparison whole, else each line, what the step is about first. */
function mapDescription(scene: Scene): string {
  const compared = comparisonWords(scene)
  if (compared) return compared
  const lit = litLinks(scene)
  const isLit = (id: string) => (lit.has(id) ? 0 : 1)
  const links = [...scene.links].sort((a, b) => isLit(a.link.id) - isLit(b.link.id))
  return statements(links.map((link) => linkSentence(link, scene.index)))
}

function stepPlace(shown: readonly StoryStep[], step: StoryStep, part: number | null): string {
  const { place, onPaper } = talkLineWords
  const number = shown.indexOf(step) + 1
  if (number === 0) return part === null ? onPaper.hidden : onPaper.hiddenPart(part)
  if (part === null) return place(number, shown.length)
  return onPaper.placeOfPart(number, shown.length, part)
}

function placeOf(story: Story, { step, part }: Moment, scene: Scene): string {
  return facts([stepPlace(shownSteps(story), step, part), stateLine(scene)])
}

function outcomesOf({ series, index }: DeckParts, moment: Moment, scene: Scene): Outcome[] {
  return seriesOfStep(scene, moment.kind).flatMap((id) => {
    const found = series?.get(id)
    return found ? [readOutcome(found, index)] : []
  })
}

/** Ids of the series that some step of a story shows. */
export function seriesOf(story: Story, { chain }: ChainIndex): string[] {
  const room = { chain: null, surface: 'present', theme: null, data: null } as const
  const views = momentsOf(story).map((moment) => viewOfMoment(story, moment, room))
  return [...new Set(views.flatMap(({ series }) => series ?? chain.openingSeries ?? []))]
}

/** @returns the story with everything resolved; the same parts give the same deck */
export function deckOf(parts: DeckParts): Deck {
  const { story, index, site, cameraRoom } = parts
  const build = createSceneBuilder(index)
  const data = index.chain.version
  const room = { chain: index.param, surface: 'present', theme: null, data } as const
  const steps = momentsOf(story).map((moment): DeckStep => {
    // Frozen to its day and to the version of the data.
    const scene = build(viewOfMoment(story, moment, room))
    const { step, kind } = moment
    const query = formatView(sharedView({ ...scene.view, day: scene.day }))
    return {
      id: moment.ref.replace('.', '-'),
      isPart: moment.part !== null,
      isHidden: step.hidden === true,
      kind,
      place: legalText(placeOf(story, moment, scene)),
      title: words(moment.title),
      caption: words(moment.caption),
      notes: words(moment.notes),
      credit: step.credit ? words(step.credit) : '',
      picture: kind === 'picture' ? (step.picture ?? null) : null,
      outcomes: outcomesOf(parts, moment, scene),
      cautions: cautions(scene).map(legalText),
      address: site === null ? null : `${site}${query}`,
      scene,
      frame: { camera: scene.view.camera, cameraRoom },
      description: legalText(mapDescription(scene)),
      sources: citedSources(shownSources(scene), parts.sources),
    }
  })
  const all = new Map(steps.flatMap(({ sources }) => sources.map((one) => [one.id, one] as const)))
  const verified = dayWords(index.verifiedUntil - 1, 'month')
  return {
    storyId: story.id,
    title: words(story.title),
    summary: words(story.summary),
    about: deckWords.about(words(index.chain.title), data, verified),
    version: data,
    index,
    site,
    steps,
    sources: inReadingOrder([...all.values()]),
  }
}

/** "DEA, “Fentanyl Flow”, January 2020": a source in words, without its address. */
export function sourceWords({ publisher, title, date }: CitedSource): string {
  if (!date) return deckWords.sourceUndated(publisher, title)
  return deckWords.source(publisher, title, dayWords(toDay(date), parseDate(date)?.precision))
}

/** The publishers a step rests on; the last pages name every source. */
export function publishersOf({ sources }: DeckStep, mostLetters: number): string {
  return publisherWords(sources, mostLetters, citationWords.andMoreAtEnd)
}

const EXTENSION = { slides: 'pptx', handout: 'pdf', pictures: 'zip' } as const

/** `chokepoint-chain-2026.11.24.pptx` */
export function deckFileName(deck: Deck, format: keyof typeof EXTENSION): string {
  return `${fileStem(deck.index)}-${deck.storyId}-${deck.version}.${EXTENSION[format]}`
}
