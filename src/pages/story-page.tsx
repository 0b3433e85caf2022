import type { Story, StoryStep } from '@/model/schema/story'
import { momentsOf } from '@/model/story-moments'
import { shownSources } from '@/report/exports/shown-sources'
import { Sentence } from '@/ui/sentence'
import { parseView } from '@/url/view-codec'
import { number } from '@/words/numbers'
import { say } from '@/words/say'
import { storyPageWords } from '@/words/story-pages'
import type { Book } from './book'
import { useHere } from './here'
import type { Page } from './page'
import { Neighbours } from './parts/neighbours'
import { RecordLink } from './parts/record-link'
import { Title } from './parts/title'
import { ViewWords } from './parts/view-words'

interface StepProps {
  readonly story: Story
  readonly step: StoryStep
}

const sceneOf = ({ build }: Book, step: StoryStep) => build(parseView(step.query).view)

function StepLink({ story, step }: StepProps) {
  return (
    <RecordLink kind="story" id={`${story.id}/${step.id}`}>
      {say(step.title)}
    </RecordLink>
  )
}

/** A story as a text to be read: what the audience sees of each step. */
function StoryPage({ story }: { readonly story: Story }) {
  return (
    <>
      <Title over={storyPageWords.of(story.steps.length)} title={say(story.title)} />
      <p>{say(story.summary)}</p>
      <ol className="plain">
        {story.steps.map((step) => (
          <li key={step.id}>
            <h2>
              <StepLink story={story} step={step} />
            </h2>
            <p>{say(step.caption)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Shorter texts that come before the whole of a step, where it has any. */
function Parts({ step }: { readonly step: StoryStep }) {
  const parts = momentsOf({ steps: [step] }).filter(({ part }) => part !== null)
  return parts.map(({ ref, title, caption }) => (
    <p key={ref}>
      <Sentence
        text={storyPageWords.part}
        parts={{
          title: <strong>{storyPageWords.partTitle(say(title))}</strong>,
          text: say(caption),
        }}
      />
    </p>
  ))
}

function StepPage({ story, step }: StepProps) {
  const { book } = useHere()
  const place = story.steps.indexOf(step)
  const [before, after] = [story.steps[place - 1], story.steps[place + 1]]
  return (
    <>
      <Title
        over={
          <Sentence
            text={storyPageWords.step}
            parts={{
              story: <RecordLink kind="story" id={story.id} />,
              at: number(place + 1),
              count: number(story.steps.length),
            }}
          />
        }
        title={say(step.title)}
      />
      <Parts step={step} />
      <p>{say(step.caption)}</p>
      {step.credit && <p className="quiet">{say(step.credit)}</p>}
      <ViewWords scene={sceneOf(book, step)} />
      <Neighbours
        before={before && <StepLink story={story} step={before} />}
        after={after && <StepLink story={story} step={after} />}
      />
    </>
  )
}

export function storyPage(story: Story): Page {
  return { body: <StoryPage story={story} />, cited: [], subject: { kind: 'work' } }
}

/** The page of a step, with the ids of the sources that what it is about rests on. */
export function stepPage(book: Book, story: Story, step: StoryStep): Page {
  return {
    body: <StepPage story={story} step={step} />,
    cited: shownSources(sceneOf(book, step)),
    subject: { kind: 'work' },
  }
}
