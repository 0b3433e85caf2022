import { withoutNotes } from '@/model/own-story/edit-story'
import { isOwnId } from '@/model/own-story/own-id'
import type { Story } from '@/model/schema/story'

/**
 * A story of this device is one of the page: nobody else has it, and the page has no device. Whoever is
 * given the page could read the speaker's notes in it, which no part of it shows.
 */
export function storyInPage(told: Story): Story {
  const { story } = withoutNotes({ story: told })
  // A story is read with notes: what everybody reads stands for them.
  const steps = story.steps.map((step) => ({ ...step, notes: step.caption }))
  return { ...story, id: isOwnId(told.id) ? `told-${told.id}` : told.id, steps }
}
