import type { Story, StoryStep } from '@/model/schema/story'
import { comparisonTitle } from '@/scene/compare-words'
import type { Scene } from '@/scene/scene'
import { whatIfCaution } from '@/scene/what-if-words'
import { dayWords, say } from '@/scene/words'
import { DEFAULT_VIEW } from '@/store/view-state'
import { formatView, parseView } from '@/url/view-codec'
import type { Build, Preview } from './preview'

/** What a record is called in addresses: the present id first. */
const namesOf = ({ id, aliases = [] }: Pick<Story, 'id' | 'aliases'>) => [id, ...aliases]

/** "From 2019: the trade …" on "1 January 2020 compared with 1 June 2018" */
function dateWords(scene: Scene): string {
  return scene.comparison ? comparisonTitle(scene, scene.comparison) : dayWords(scene.day)
}

function stepPreview(build: Build, story: Story, step: StoryStep): Preview {
  const [path = '', ...formerPaths] = namesOf(story).flatMap((storyName) =>
    namesOf(step).map((stepName) => `s/${storyName}/${stepName}/`),
  )
  const scene = build(parseView(step.query).view)
  const place = `step ${story.steps.indexOf(step) + 1} of ${story.steps.length}`
  return {
    path,
    formerPaths,
    cardPath: `cards/s/${story.id}/${step.id}.png`,
    // The short form: the stage fills in what the step shows, also after the step was rewritten.
    search: formatView({ ...DEFAULT_VIEW, story: story.id, step: step.id, surface: 'present' }),
    title: say(step.title),
    description: say(step.caption),
    scene,
    words: {
      over: `${say(story.title)} · ${place} · ${dateWords(scene)}`,
      title: say(step.title),
      // There is room for one of the two, and a what-if is never shown without its caution.
      under: scene.whatIf ? whatIfCaution(scene.whatIf) : say(step.caption),
    },
  }
}

/** A page and a picture for each step of a story. */
export function storyPreviews(build: Build, story: Story): Preview[] {
  return story.steps.map((step) => stepPreview(build, story, step))
}
