import type { StepKind, Story, StoryPicture } from '../schema/story'
import type { StoryFile } from '../schema/story-file'

export type DraftStep = StoryFile['story']['steps'][number]

/** What can be written about a step. */
export interface StepTexts {
  readonly title: string
  readonly caption: string
  readonly notes: string
}

function withSteps(file: StoryFile, steps: DraftStep[]): StoryFile {
  return { ...file, story: { ...file.story, steps } }
}

/**
 * @param data the version of the data it is begun with
 * @param chain as an address names it
 */
export function newStory(
  id: string,
  data: string,
  title: string,
  chain: string | null = null,
): StoryFile {
  const story = { id, title: { en: title }, summary: { en: '' }, steps: [] }
  return { format: 'chokepoint-story', version: 1, ...(chain && { chain }), data, story }
}

export function renamed(file: StoryFile, title: string): StoryFile {
  return { ...file, story: { ...file.story, title: { ...file.story.title, en: title } } }
}

export function withId(file: StoryFile, id: string): StoryFile {
  return { ...file, story: { ...file.story, id } }
}

/** The number after the highest: ids stand in addresses, so one that was deleted is not given again at once. */
function nextStepId(steps: readonly DraftStep[]): string {
  const numbers = steps.map(({ id }) => Number(/^step-(\d{1,6})$/.exec(id)?.[1] ?? 0))
  return `step-${Math.max(0, ...numbers) + 1}`
}

/** With one more step, at the end. */
export function withStep(file: StoryFile, query: string, title: string): StoryFile {
  const { steps } = file.story
  const texts = { title: { en: title }, caption: { en: '' }, notes: { en: '' } }
  return withSteps(file, [...steps, { id: nextStepId(steps), ...texts, query }])
}

function changed(file: StoryFile, id: string, change: (step: DraftStep) => DraftStep): StoryFile {
  return withSteps(
    file,
    file.story.steps.map((step) => (step.id === id ? change(step) : step)),
  )
}

export function withTexts(file: StoryFile, id: string, texts: Partial<StepTexts>): StoryFile {
  const written = (step: DraftStep, key: keyof StepTexts) => {
    const text = texts[key]
    return text === undefined ? step[key] : { ...step[key], en: text }
  }
  return changed(file, id, (step) => ({
    ...step,
    title: written(step, 'title'),
    caption: written(step, 'caption'),
    notes: written(step, 'notes'),
  }))
}

/** The step shows another view; what is said of it stays. */
export function withQuery(file: StoryFile, id: string, query: string): StoryFile {
  return changed(file, id, (step) => ({ ...step, query }))
}

/** The step so many places later, or earlier; it stops at either end. */
export function withMoved(file: StoryFile, id: string, by: number): StoryFile {
  const { steps } = file.story
  const from = steps.findIndex((step) => step.id === id)
  const step = steps[from]
  if (!step) return file
  const to = Math.min(Math.max(from + by, 0), steps.length - 1)
  return withSteps(file, steps.toSpliced(from, 1).toSpliced(to, 0, step))
}

/** @returns the same where there is no such step */
export function withoutStep(file: StoryFile, id: string): StoryFile {
  return withSteps(
    file,
    file.story.steps.filter((step) => step.id !== id),
  )
}

/** For others: what only the speaker reads is left out. */
export function withoutNotes<Told extends Pick<StoryFile, 'story'>>(file: Told): Told {
  const steps = file.story.steps.map((step) => ({
    ...step,
    notes: { en: '' },
    ...(step.parts && { parts: step.parts.map(({ notes: _, ...part }) => part) }),
  }))
  return { ...file, story: { ...file.story, steps } }
}

/** What is written about a step stays as it was written last, whatever else of it goes back. */
function withTextsOf(step: DraftStep, { title, caption, notes, credit }: DraftStep): DraftStep {
  return { ...step, title, caption, notes, ...(credit && { credit }) }
}

/**
 * A story as it is now, without one change to it: places, views and kinds are those from before, and what was taken out is
 * back. Texts that were written since stay, and so do steps that came since.
 */
export function withoutChange(
  now: StoryFile,
  { before, after }: { readonly before: StoryFile; readonly after: StoryFile },
): StoryFile {
  const find = ({ story }: StoryFile, id: string) => story.steps.find((step) => step.id === id)
  const since = now.story.steps.filter(({ id }) => !find(after, id))
  const back = before.story.steps.flatMap((step): DraftStep[] => {
    if (find(after, step.id)) {
      const current = find(now, step.id)
      return current ? [withTextsOf(step, current)] : []
    }
    const isTaken = since.some(({ id }) => id === step.id)
    return [isTaken ? { ...step, id: nextStepId([...now.story.steps, step]) } : step]
  })
  return withSteps(now, [...back, ...since])
}

/** A copy of a story that ships, to be told in one's own way, under a title of its own. Its steps keep their ids. */
export function copyOf(
  story: Story,
  title: string,
  id: string,
  data: string,
  chain: string | null = null,
): StoryFile {
  const { aliases: _aliases, license: _license, citation: _citation, ...own } = story
  const copy = newStory(id, data, title, chain)
  return { ...copy, story: { ...own, id, title: copy.story.title } }
}

/** With a step once more, right below it. */
export function withDuplicate(file: StoryFile, id: string): StoryFile {
  const { steps } = file.story
  const index = steps.findIndex((step) => step.id === id)
  const step = steps[index]
  if (!step) return file
  const { aliases: _, ...own } = step
  return withSteps(file, steps.toSpliced(index + 1, 0, { ...own, id: nextStepId(steps) }))
}

/** A step that is left out on the way, or told again. */
export function withHidden(file: StoryFile, id: string, isHidden: boolean): StoryFile {
  return changed(file, id, ({ hidden: _, ...step }) =>
    isHidden ? { ...step, hidden: true } : step,
  )
}

/** What a step is; a map is what is written by leaving it out. */
export function withKind(file: StoryFile, id: string, kind: StepKind): StoryFile {
  return changed(file, id, ({ kind: _, ...step }) => (kind === 'map' ? step : { ...step, kind }))
}

/** Whose words or picture a step has; nobody's where it is empty. */
export function withCredit(file: StoryFile, id: string, credit: string): StoryFile {
  return changed(file, id, ({ credit: _, ...step }) =>
    credit === '' ? step : { ...step, credit: { en: credit } },
  )
}

export function withPicture(file: StoryFile, id: string, picture: StoryPicture | null): StoryFile {
  return changed(file, id, ({ picture: _, ...step }) => (picture ? { ...step, picture } : step))
}
