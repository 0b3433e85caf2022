import type { ChainIndex } from '@/model/chain-index'
import type { Story, StoryStep } from '@/model/schema/story'
import { stepPage, storyPage } from '@/pages/story-page'
import { comparisonTitle } from '@/report/compare-words'
import { whatIfCaution } from '@/report/what-if-words'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { pagePath } from '@/url/page-path'
import { formatView, parseView } from '@/url/view-codec'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { storyPageWords } from '@/words/story-pages'
import type { Build, Preview } from './page-preview'

/** What a record is called in addresses: the present id first. */
const namesOf = ({ id, aliases = [] }: Pick<Story, 'id' | 'aliases'>) => [id, ...aliases]

/** "From 2019: the trade …" on "1 January 2020 compared with 1 June 2018" */
function dateWords(scene: Scene): string {
  return scene.comparison ? comparisonTitle(scene, scene.comparison) : dayWords(scene.day)
}

/** The form that stays: the stage fills in what a step shows, also after the step was rewritten. */
const onStage = ({ param }: ChainIndex, story: Story, step: StoryStep | null) =>
  formatView({
    ...DEFAULT_VIEW,
    chain: param,
    story: story.id,
    step: step?.id ?? null,
    surface: 'present',
  })

/** There is room for one of the two, and a what-if is never shown without its caution. */
const underWords = ({ whatIf }: Scene, text: string) => (whatIf ? whatIfCaution(whatIf) : text)

/** The talk as a whole, which opens at its first step. */
function talkPreview(index: ChainIndex, build: Build, story: Story): Preview {
  const [path = '', ...formerPaths] = namesOf(story).map((name) =>
    pagePath('story', name, index.param),
  )
  const summary = say(story.summary)
  const scene = build(parseView(story.steps[0]?.query ?? '').view)
  return {
    path,
    formerPaths,
    cardPath: `cards/${path.replace(/\/$/, '')}.png`,
    search: onStage(index, story, null),
    title: say(story.title),
    description: summary,
    scene,
    words: {
      over: storyPageWords.talk(story.steps.length),
      title: say(story.title),
      under: underWords(scene, summary),
    },
    tell: () => storyPage(story),
  }
}

function stepPreview(index: ChainIndex, build: Build, story: Story, step: StoryStep): Preview {
  const [path = '', ...formerPaths] = namesOf(story).flatMap((storyName) =>
    namesOf(step).map((stepName) => pagePath('story', `${storyName}/${stepName}`, index.param)),
  )
  const scene = build(parseView(step.query).view)
  const at = story.steps.indexOf(step) + 1
  return {
    path,
    formerPaths,
    cardPath: `cards/${path.replace(/\/$/, '')}.png`,
    search: onStage(index, story, step),
    title: say(step.title),
    description: say(step.caption),
    scene,
    words: {
      over: storyPageWords.stepOn(say(story.title), at, story.steps.length, dateWords(scene)),
      title: say(step.title),
      under: underWords(scene, say(step.caption)),
    },
    tell: (book) => stepPage(book, story, step),
  }
}

/** A page and a picture for a story, and for each of its steps. */
export function storyPreviews(index: ChainIndex, build: Build, story: Story): Preview[] {
  return [
    talkPreview(index, build, story),
    ...story.steps.map((step) => stepPreview(index, build, story, step)),
  ]
}
