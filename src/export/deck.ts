import type { ChainIndex } from '@/model/chain-index'
import { parseDate, toDay } from '@/model/day'
import type { Source } from '@/model/schema/network'
import type { Text } from '@/model/schema/primitives'
import type { Story, StoryStep } from '@/model/schema/story'
import type { MapOptions } from '@/pictures/draw-picture'
import { createSceneBuilder } from '@/scene/build-scene'
import { cautions, stateLine } from '@/scene/exports/cautions'
import { type CitedSource, citedSource, publisherWords } from '@/scene/exports/cited-source'
import { legalText } from '@/scene/exports/escape-markup'
import { sharedView } from '@/scene/exports/shared-view'
import { shownSources } from '@/scene/exports/shown-sources'
import type { Scene } from '@/scene/scene'
import { dayWords, linkSentence, say } from '@/scene/words'
import { viewOfStep } from '@/stage/story-path'
import { formatView } from '@/url/view-codec'

type Frame = Pick<MapOptions, 'camera' | 'cameraRoom'>

/** One step with all that is written of it. */
export interface DeckStep {
  readonly id: string
  /** "2 / 8 · 1 May 2019", and whatever makes it another state than the plain one of that day. */
  readonly place: string
  readonly title: string
  readonly caption: string
  readonly notes: string
  /** What nobody may miss: that it is a what-if, that the day is not verified. */
  readonly cautions: readonly string[]
  /** Opens exactly what this step shows, with the data it was made with. */
  readonly address: string
  readonly scene: Scene
  /** How its picture is looked at: fitted, or as whoever made the step had moved the map. */
  readonly frame: Frame
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  readonly sources: readonly CitedSource[]
}

/** A story as it is taken away, in whichever format. */
export interface Deck {
  readonly storyId: string
  readonly title: string
  readonly summary: string
  /** "The fentanyl supply chain · data version 2026.11.24 · Nothing after June 2026 is verified." */
  readonly about: string
  readonly version: string
  readonly steps: readonly DeckStep[]
  /** All that the steps rest on, each once, by publisher and date. */
  readonly sources: readonly CitedSource[]
}

export interface DeckParts {
  readonly story: Story
  readonly index: ChainIndex
  readonly sources: ReadonlyMap<string, Source>
  /** The page's own address without a query. */
  readonly site: string
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
  return [...sources].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'))
}

/** The view of a step as it is linked to: frozen to its day and to the version of the data. */
function sceneOf(parts: DeckParts, step: StoryStep, build: (view: Scene['view']) => Scene): Scene {
  const { story, index } = parts
  const data = index.chain.version
  return build(viewOfStep(story, step, { surface: 'present', theme: null, data }))
}

/** @returns the story with everything resolved; the same parts give the same deck */
export function deckOf(parts: DeckParts): Deck {
  const { story, index, site, cameraRoom } = parts
  const build = createSceneBuilder(index)
  const steps = story.steps.map((step, i): DeckStep => {
    const scene = sceneOf(parts, step, build)
    return {
      id: step.id,
      place: legalText(`${i + 1} / ${story.steps.length} · ${stateLine(scene)}`),
      title: words(step.title),
      caption: words(step.caption),
      notes: words(step.notes),
      cautions: cautions(scene).map(legalText),
      address: `${site}${formatView(sharedView({ ...scene.view, day: scene.day }))}`,
      scene,
      frame: { camera: scene.view.camera, cameraRoom },
      description: legalText(scene.links.map((link) => linkSentence(link, index)).join('. ')),
      sources: citedSources(shownSources(scene), parts.sources),
    }
  })
  const all = new Map(steps.flatMap(({ sources }) => sources.map((one) => [one.id, one] as const)))
  const verified = dayWords(index.verifiedUntil - 1, 'month')
  return {
    storyId: story.id,
    title: words(story.title),
    summary: words(story.summary),
    about: `${words(index.chain.title)} · data version ${index.chain.version} · Nothing after ${verified} is verified.`,
    version: index.chain.version,
    steps,
    sources: inReadingOrder([...all.values()]),
  }
}

/** "DEA, “Fentanyl Flow”, January 2020": a source in words, without its address. */
export function sourceWords({ publisher, title, date }: CitedSource): string {
  if (!date) return `${publisher}, “${title}”, undated`
  return `${publisher}, “${title}”, ${dayWords(toDay(date), parseDate(date)?.precision)}`
}

/** The publishers a step rests on; the last pages name every source. */
export function publishersOf({ sources }: DeckStep, mostLetters: number): string {
  return publisherWords(sources, mostLetters, ', listed at the end')
}

const EXTENSION = { slides: 'pptx', handout: 'pdf', pictures: 'zip' } as const

/** `chokepoint-chain-2026.11.24.pptx` */
export function deckFileName(deck: Deck, format: keyof typeof EXTENSION): string {
  return `chokepoint-${deck.storyId}-${deck.version}.${EXTENSION[format]}`
}
