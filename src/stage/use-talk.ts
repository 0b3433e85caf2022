import { useEffect } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { Story, StoryStep } from '@/model/schema/story'
import { setBlack, setStarted, useTalkStore } from '@/store/talk-store'
import type { Surface } from '@/store/view-state'
import { showView, useViewStore } from '@/store/view-store'
import { type StoryTrouble, useToldStory } from './own/use-told-story'
import type { StageCommand } from './stage-commands'
import { isBare, isOffPath, stepAt, stepIndexOf, viewOfStep } from './story-path'

/** Where a talk is, and how it is moved. */
export interface TalkState {
  readonly story: Story
  readonly step: StoryStep
  readonly index: number
  /** The speaker has left the step. */
  readonly isOff: boolean
  readonly goTo: (index: number) => void
  /** Back on stage, at the step, from wherever the speaker went. */
  readonly resume: () => void
}

interface TalkLoading {
  readonly talk: TalkState | null
  /** Why there is none; null while the story is on its way. */
  readonly trouble: StoryTrouble | null
}

/** Shows a step, out of the dark if need be. */
function show(
  story: Story,
  index: number,
  historyMode: 'push' | 'replace',
  surface: Surface = useViewStore.getState().view.surface,
): void {
  const step = stepAt(story, index)
  if (!step) return
  const { view } = useViewStore.getState()
  setBlack(false)
  showView(viewOfStep(story, step, { ...view, surface }), historyMode)
}

/** The story of the address and its step; an address with nothing but a step is filled in. */
export function useTalk(dataset: ChainIndex): TalkLoading {
  const view = useViewStore((store) => store.view)
  const { story, trouble } = useToldStory(view.story, dataset)
  useEffect(() => {
    // Synchronises a short address with the step that it names. A day that comes back to the
    // opening day makes no short address of a view, so only another step is looked at.
    if (story && isBare(useViewStore.getState().view)) {
      show(story, stepIndexOf(story, view.step), 'replace')
    }
  }, [story, view.step])
  if (!story) return { talk: null, trouble }
  const index = stepIndexOf(story, view.step)
  const step = stepAt(story, index)
  if (!step) return { talk: null, trouble }
  const goTo = (to: number) => {
    // The first move of a talk starts its clock.
    if (useTalkStore.getState().startedAtMs === null) setStarted(Date.now())
    show(story, to, 'push')
  }
  return {
    talk: {
      story,
      step,
      index,
      isOff: isOffPath(view, story, step),
      goTo,
      resume: () => show(story, index, 'push', 'present'),
    },
    trouble,
  }
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
  const { index, story, goTo } = talk
  switch (command) {
    case 'next':
      if (index < story.steps.length - 1) goTo(index + 1)
      return true
    case 'previous':
      if (index > 0) goTo(index - 1)
      return true
    case 'first':
      goTo(0)
      return true
    case 'last':
      goTo(story.steps.length - 1)
      return true
    case 'return':
      goTo(index)
      return true
    default:
      return false
  }
}
