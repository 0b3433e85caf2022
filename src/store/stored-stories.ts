import { readStoryFile } from '@/model/own-story/read-story-file'
import type { StoryFile } from '@/model/schema/story-file'
import { attempt } from './attempt'

/** A key of its own for each story: a tab that writes one never undoes what another wrote to the next. */
const PREFIX = 'chokepoint-story:'
const EDITED = 'chokepoint-story-edited'

/** What the browser keeps of them. */
interface StoredStories {
  readonly stories: readonly StoryFile[]
  /** Kept by another version of the map; they are left as they are. */
  readonly unreadCount: number
}

const EMPTY: StoredStories = { stories: [], unreadCount: 0 }

/** Stories in the order of a list: by title, and by id where two are called the same. */
function inOrder(stories: readonly StoryFile[]): StoryFile[] {
  const keyOf = ({ story }: StoryFile) => `${story.title.en}\n${story.id}`
  return stories.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'))
}

/** Where the browser keeps stories: `local` on the device, `session` as long as the tab and its windows. */
type Place = 'local' | 'session'

const storageOf = (place: Place) => (place === 'local' ? localStorage : sessionStorage)

export function readStoredStories(place: Place): StoredStories {
  return attempt(() => {
    const storage = storageOf(place)
    const texts = Object.keys(storage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => storage.getItem(key) ?? '')
    const readings = texts.map(readStoryFile)
    const stories = inOrder(readings.flatMap(({ file }) => file ?? []))
    return { stories, unreadCount: readings.length - stories.length }
  }, EMPTY)
}

/** @returns false where the browser has no room, or keeps nothing at all */
export function writeStory(place: Place, file: StoryFile): boolean {
  return attempt(() => {
    storageOf(place).setItem(`${PREFIX}${file.story.id}`, JSON.stringify(file))
    return true
  }, false)
}

export function forgetStory(place: Place, id: string): void {
  attempt(() => storageOf(place).removeItem(`${PREFIX}${id}`), undefined)
}

/** The story that "Add this view" adds to, also after a reload. */
export function readEditedId(): string | null {
  return attempt(() => localStorage.getItem(EDITED), null)
}

export function writeEditedId(id: string): void {
  attempt(() => localStorage.setItem(EDITED, id), undefined)
}

/** Told when another tab wrote or forgot a story. */
export function onStoredStoriesChange(hear: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(PREFIX)) hear()
  })
}
