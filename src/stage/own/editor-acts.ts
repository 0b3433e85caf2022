import { withStep } from '@/model/own-story/edit-story'
import type { StoryFile } from '@/model/schema/story-file'
import { pictureTitle, selectionTitle } from '@/report/exports/state-words'
import type { Scene } from '@/scene/scene'
import { beginPresenting } from '@/store/presenter-store'
import { closeStoryEditor, closeStoryEditorForTalk } from '@/store/story-editor-store'
import { beginStory, editedStory, keepStory, useUserStoryStore } from '@/store/user-story-store'
import { beginTalk, setSurface, showView, surroundings } from '@/store/view-store'
import { stepQuery } from '@/story/resolved-story'
import { parseView } from '@/url/view-codec'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { beginFullScreen } from '../stage-windows'

/** From the story editor, which it closes, onto a stage that fills the screen. */
export function present(id: string, step: string | null = null): void {
  closeStoryEditorForTalk()
  beginPresenting()
  beginFullScreen()
  beginTalk(id, step)
}

/** For oneself, without a speaker's tools. */
export function read(id: string): void {
  closeStoryEditor()
  beginTalk(id)
}

/** By its title: with a mouse it is presented; on a telephone it is read, where presenting is a button away. */
export function open(id: string): void {
  if (window.matchMedia('(hover: none)').matches) read(id)
  else present(id)
}

/** What is on screen, without a story. */
export function presentView(): void {
  beginPresenting()
  setSurface('present')
}

/** What is seen, without its day, which the stage says; with it where another step is called the same. */
function titleOfView(scene: Scene, { story }: StoryFile): string {
  const { latest, day } = scene
  const title = selectionTitle(scene) ?? (latest ? say(latest.event.title) : dayWords(day))
  return story.steps.some((step) => step.title.en === title) ? pictureTitle(scene) : title
}

/** What is on screen as a further step of the edited story, or as the first of a new one. */
export function addView(scene: Scene): StoryFile {
  const edited = editedStory(useUserStoryStore.getState())
  const file = edited ?? beginStory(scene.index.chain.version)
  const longer = withStep(file, stepQuery(scene.view), titleOfView(scene, file).slice(0, 300))
  keepStory(longer)
  return longer
}

/** The step's view among the panels, to look at it or to change it. */
export function showStep(query: string): void {
  showView({ ...parseView(query).view, ...surroundings() }, 'push')
}
