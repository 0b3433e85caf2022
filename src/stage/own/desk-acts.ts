import { withQuery, withStep } from '@/model/own-story/edit-story'
import type { StoryFile } from '@/model/schema/story-file'
import { pictureTitle } from '@/report/exports/state-words'
import type { Scene } from '@/scene/scene'
import { closeDesk } from '@/store/desk-store'
import { beginStory, editedStory, keepStory, useOwnStoryStore } from '@/store/own-story-store'
import { beginTalk, showView, surroundings } from '@/store/view-store'
import { stepQuery } from '@/story/resolved-story'
import { parseView } from '@/url/view-codec'
import { beginFullScreen } from '../stage-windows'

/** From the desk, which it closes, onto a stage that fills the screen. */
export function present(id: string, step: string | null = null): void {
  closeDesk()
  beginFullScreen()
  beginTalk(id, step)
}

/** What is on screen as a further step of the edited story, or as the first of a new one. */
export function addView(scene: Scene): StoryFile {
  const edited = editedStory(useOwnStoryStore.getState())
  const file = edited ?? beginStory(scene.index.chain.version)
  const longer = withStep(file, stepQuery(scene.view), pictureTitle(scene).slice(0, 300))
  keepStory(longer)
  return longer
}

/** The step shows what is on screen from now on. */
export function updateStep(file: StoryFile, id: string, scene: Scene): void {
  keepStory(withQuery(file, id, stepQuery(scene.view)))
}

/** The step's view among the panels, to look at it or to change it. */
export function showStep(query: string): void {
  showView({ ...parseView(query).view, ...surroundings() }, 'push')
}
