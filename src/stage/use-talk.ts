import { useEffect, useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { Story, StoryStep } from '@/model/schema/story'
import { type Moment, momentAfter, momentsOf, shownSteps } from '@/model/story-moments'
import { rehearseStep, setBlack, startClockOnce, useTalkStore } from '@/store/talk-store'
import type { Surface } from '@/store/view-state'
import { showView, useViewStore } from '@/store/view-store'
import { isOffPath, placeIn, tellsOther, viewOfMoment } from '@/story/story-path'
import { isBare } from '@/url/bare-view'
import { type StoryTrouble, useResolvedStory } from './own/use-resolved-story'
import type { StageCommand } from './stage-commands'

/** Where a talk is, and how it is moved. */
export interface TalkState {
  readonly story: Story
  /** All presses of the clicker, hidden steps included. */
  readonly moments: readonly Moment[]
  readonly moment: Moment
  /** Of the moment. */
  readonly at: number
  readonly step: StoryStep
  /** Steps that are told, without those hidden. */
  readonly shown: readonly StoryStep[]
  /** Of the step among those, from 0; -1 for a hidden one. */
  readonly index: number
  /** The speaker has left the step. */
  readonly isOff: boolean
  /** And sees something that the words of the step do not tell of. */
  readonly isElsewhere: boolean
  /** To a moment. */
  readonly goTo: (at: number) => void
  /** To the beginning of a step. */
  readonly goToStep: (step: StoryStep) => void
  /** Back on stage, at the step, from wherever the speaker went. */
  readonly resume: () => void
}

interface TalkLoading {
  readonly talk: TalkState | null
  /** Why there is none; null while the story is on its way. */
  readonly trouble: StoryTrouble | null
}

/** Shows a moment, out of the dark if need be. */
function show(
  story: Story,
  moment: Moment,
  historyMode: 'push' | 'replace',
  surface: Surface = useViewStore.getState().view.surface,
): void {
  const { view } = useViewStore.getState()
  setBlack(false)
  rehearseStep(story.id, moment.step.id, Date.now())
  showView(viewOfMoment(story, moment, { ...view, surface }), historyMode)
}

/** The story of the address and its step; an address with nothing but a step is filled in. */
export function useTalk(dataset: ChainIndex): TalkLoading {
  const view = useViewStore((store) => store.view)
  const { story, trouble } = useResolvedStory(view.story, dataset)
  const moments = useMemo(() => (story ? momentsOf(story) : []), [story])
  useEffect(() => {
    // Synchronises a short address with the step that it names. A day that comes back to the
    // opening day makes no short address of a view, so only another step is looked at.
    const moment = story && moments[placeIn(story, view.step)]
    if (moment && isBare(useViewStore.getState().view)) show(story, moment, 'replace')
  }, [story, moments, view.step])
  if (!story) return { talk: null, trouble }
  const at = placeIn(story, view.step)
  const moment = moments[at]
  if (!moment) return { talk: null, trouble }
  const shown = shownSteps(story)
  const goTo = (to: number) => {
    const next = moments[to]
    if (!next) return
    startClockOnce(story.id, Date.now())
    show(story, next, 'push')
  }
  return {
    talk: {
      story,
      moments,
      moment,
      at,
      step: moment.step,
      shown,
      index: shown.indexOf(moment.step),
      isOff: isOffPath(view, story, moment),
      isElsewhere: tellsOther(view, story, moment),
      goTo,
      goToStep: (step) => goTo(moments.findIndex((each) => each.step === step)),
      resume: () => show(story, moment, 'push', 'present'),
    },
    trouble,
  }
}

/** The moment that comes next, or came before; null at the ends. */
export function nearMoment({ moments, at }: TalkState, by: 1 | -1): Moment | null {
  const next = momentAfter(moments, at, by)
  return next === null ? null : (moments[next] ?? null)
}

/**
 * Does what a command does to the talk itself.
 * @param talk null where a view is presented without a story
 * @returns false for those that the window does
 */
export function runOnTalk(command: StageCommand, talk: TalkState | null): boolean {
  const isDark = useTalkStore.getState().isBlack
  if (isDark || command === 'black') {
    // Out of the dark first: nobody should miss a step behind a black screen.
    setBlack(!isDark)
    return true
  }
  if (!talk) return false
  const { at, moments, shown, goTo } = talk
  const go = (to: number | null) => {
    if (to !== null) goTo(to)
    return true
  }
  const last = shown.at(-1)
  switch (command) {
    case 'next':
      return go(momentAfter(moments, at, 1))
    case 'previous':
      return go(momentAfter(moments, at, -1))
    case 'first':
      return go(momentAfter(moments, -1, 1))
    case 'last':
      if (last) go(moments.findIndex(({ step, part }) => step === last && part === null))
      return true
    case 'return':
      return go(at)
    default:
      return false
  }
}
