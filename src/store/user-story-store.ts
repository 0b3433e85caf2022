import { create } from 'zustand'
import { newStory, withId } from '@/model/own-story/edit-story'
import { freshOwnId, isOwnId } from '@/model/own-story/own-id'
import type { StoryFile } from '@/model/schema/story-file'
import { storyKeepingWords } from '@/words/story-keeping'
import {
  forgetStory,
  onStoredStoriesChange,
  readEditedId,
  readStoredStories,
  writeEditedId,
  writeStory,
} from './stored-stories'
import { useViewStore } from './view-store'

/** What was written may be lost, or can't be read. */
type KeepingTrouble =
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'unread'; readonly count: number }

interface UserStoryStore {
  /** Stories on this device. */
  readonly kept: readonly StoryFile[]
  /** Stories that came by a link and are only presented. */
  readonly guests: readonly StoryFile[]
  readonly editedId: string | null
  /** Why what was written may be lost; null while it is kept. */
  readonly trouble: KeepingTrouble | null
}

/** One sentence on it, and what to do. */
export function keepingWords(trouble: KeepingTrouble): string {
  return trouble.kind === 'not-kept'
    ? storyKeepingWords.notKept
    : storyKeepingWords.unread(trouble.count)
}

const chainNow = () => useViewStore.getState().view.chain

/** A story is shown with the chain that it is told of; those of others stay where they are kept. */
export function isOfThisChain({ chain }: Pick<StoryFile, 'chain'>): boolean {
  return (chain ?? null) === chainNow()
}

function fromShelves(): Pick<UserStoryStore, 'kept' | 'guests' | 'trouble'> {
  const { stories, unreadCount } = readStoredStories('local')
  const guests = readStoredStories('session').stories.filter(isOfThisChain)
  return {
    kept: stories.filter(isOfThisChain),
    guests,
    trouble: unreadCount > 0 ? { kind: 'unread', count: unreadCount } : null,
  }
}

export const useUserStoryStore = create<UserStoryStore>()(() => ({
  ...fromShelves(),
  editedId: readEditedId(),
}))

// Another tab's word is the last one: what it wrote is what is kept.
onStoredStoriesChange(() => useUserStoryStore.setState(fromShelves()))

// The address is read after this file is.
useViewStore.subscribe(
  ({ view }) => view.chain,
  () => useUserStoryStore.setState(fromShelves()),
)

const idOf = ({ story }: StoryFile) => story.id

/** A story that this tab has, kept or from a link. */
export function heldFile(
  { kept, guests }: Pick<UserStoryStore, 'kept' | 'guests'>,
  id: string,
): StoryFile | undefined {
  return [...kept, ...guests].find((file) => idOf(file) === id)
}

/** Those that only came by a link. */
export function unkeptFiles({
  kept,
  guests,
}: Pick<UserStoryStore, 'kept' | 'guests'>): StoryFile[] {
  return guests.filter((file) => kept.every((other) => idOf(other) !== idOf(file)))
}

/** The same list with one story replaced in its place, or put at its end. */
function withFile(files: readonly StoryFile[], file: StoryFile): StoryFile[] {
  const isThere = files.some((other) => idOf(other) === idOf(file))
  return isThere
    ? files.map((other) => (idOf(other) === idOf(file) ? file : other))
    : [...files, file]
}

/** Keeps a story on the device, at once. */
export function keepStory(file: StoryFile): void {
  const isKept = writeStory('local', file)
  useUserStoryStore.setState(({ kept, trouble }) => ({
    kept: withFile(kept, file),
    // One that can't be read is not mended by another that is kept.
    trouble: isKept ? (trouble?.kind === 'unread' ? trouble : null) : { kind: 'not-kept' },
  }))
}

export function editStory(id: string): void {
  writeEditedId(id)
  useUserStoryStore.setState({ editedId: id })
}

export function deleteStory(id: string): void {
  forgetStory('local', id)
  useUserStoryStore.setState(({ kept }) => ({ kept: kept.filter((file) => idOf(file) !== id) }))
}

/** The story that is edited; null where none is kept. */
export function editedStory({ kept, editedId }: UserStoryStore): StoryFile | null {
  return kept.find((file) => idOf(file) === editedId) ?? null
}

/** Begins a story and edits it. @param data the version of the data it is begun with */
export function beginStory(data: string): StoryFile {
  const { kept } = useUserStoryStore.getState()
  const file = newStory(freshOwnId(kept.map(idOf)), data, storyKeepingWords.firstTitle, chainNow())
  keepStory(file)
  editStory(idOf(file))
  return file
}

const isSame = (a: StoryFile, b: StoryFile) => JSON.stringify(a) === JSON.stringify(b)

/** The same story with an id that overwrites none: its own unless that is taken by another. */
function withFreeId(file: StoryFile): StoryFile {
  const { kept, guests } = useUserStoryStore.getState()
  const holders = [...kept, ...guests].filter((other) => idOf(other) === idOf(file))
  if (isOwnId(idOf(file)) && holders.every((other) => isSame(other, file))) return file
  return withId(file, freshOwnId([...kept, ...guests].map(idOf)))
}

/** A story from elsewhere becomes one of this device, beside those that it has. */
export function takeInStory(file: StoryFile): StoryFile {
  const own = withFreeId(file)
  keepStory(own)
  editStory(idOf(own))
  return own
}

/** A story from elsewhere that is only presented: this tab and the windows it opens have it. */
export function hostStory(file: StoryFile): StoryFile {
  const own = withFreeId(file)
  writeStory('session', own)
  useUserStoryStore.setState(({ guests }) => ({ guests: withFile(guests, own) }))
  return own
}

export function isKept({ kept }: UserStoryStore, file: StoryFile): boolean {
  return kept.some((other) => isSame(other, file))
}
