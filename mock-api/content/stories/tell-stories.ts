import type { Text } from '../../../src/model/schema/primitives'
import type { Story, StoryPart, StoryStep } from '../../../src/model/schema/story'
import { type Filed, problemAt } from '../parsed-file'
import type { Path, Problem } from '../problem'
import { IN_BRACES, parseReference, REFERENCE_FORMS } from './parse-reference'
import { resolveReference } from './resolve-reference'
import { readStepView, type StepView } from './step-view'
import type { StoryFacts } from './story-facts'

type Report = (path: Path, message: string) => void

function fillText(
  text: string,
  view: StepView,
  facts: StoryFacts,
  report: (message: string) => void,
): string {
  if (/[{}]/.test(text.replace(IN_BRACES, ''))) {
    report(`expected braces in pairs, as in ${REFERENCE_FORMS}, got one alone`)
  }
  return text.replace(IN_BRACES, (whole, inside: string) => {
    const reference = parseReference(inside)
    if (!reference) {
      report(`expected ${REFERENCE_FORMS}, got ${whole}`)
      return whole
    }
    const resolved = resolveReference(reference, view, facts)
    if ('problem' in resolved) {
      report(`in ${whole} ${resolved.problem}`)
      return whole
    }
    if (resolved.isProvisional && !/provisional/i.test(text)) {
      report(`expected the word provisional beside ${whole}, as the figure may change, got none`)
    }
    return resolved.text ?? whole
  })
}

type Told = Pick<StoryPart, 'caption' | 'notes' | 'query'>

function fillStep(step: StoryStep, at: Path, facts: StoryFacts, report: Report): StoryStep {
  const filled = fillTexts(step, at, facts, report)
  if (!step.parts) return filled
  const parts = step.parts.map((part, i) => fillTexts(part, [...at, 'parts', i], facts, report))
  return { ...filled, parts }
}

function fillTexts<T extends Told>(step: T, at: Path, facts: StoryFacts, report: Report): T {
  const view = readStepView(step.query, facts.index)
  if (typeof view === 'string') {
    report([...at, 'query'], view)
    return step
  }
  const fill = (field: 'caption' | 'notes', text: Text): Text => {
    const en = fillText(text.en, view, facts, (message) => {
      report([...at, field, 'en'], message)
    })
    return { en }
  }
  return {
    ...step,
    caption: fill('caption', step.caption),
    ...(step.notes && { notes: fill('notes', step.notes) }),
  }
}

/**
 * Stories with their references filled in, each from the state that its own step shows. So a level
 * or a number that a story names can't be another one than the map has beside it.
 */
export function tellStories(
  stories: readonly Filed<Story>[],
  facts: StoryFacts,
): { stories: Filed<Story>[]; problems: Problem[] } {
  const problems: Problem[] = []
  const told = stories.map((filed) => {
    const report: Report = (path, message) => problems.push(problemAt(filed, path, message))
    const steps = filed.record.steps.map((step, i) => fillStep(step, ['steps', i], facts, report))
    return { ...filed, record: { ...filed.record, steps } }
  })
  return { stories: told, problems }
}
