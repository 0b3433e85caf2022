import type { ReactNode } from 'react'
import type { StoryFile } from '@/model/schema/story-file'
import { titleOf } from '@/story/resolved-story'
import { storyMenuWords } from '@/words/story-menu'
import menu from '../story-menu.module.css'
import styles from './editor.module.css'

interface OwnRowProps {
  readonly file: StoryFile
  /** Where the story is, if not on this device. */
  readonly note?: string
  readonly onOpen: () => void
  /** What else can be done with it: beside its title, then below. */
  readonly children: ReactNode
}

/** A story that somebody made, in the list of those that can be presented. */
export function OwnRow({ file, note, onOpen, children }: OwnRowProps) {
  const { length } = file.story.steps
  return (
    <li className={styles.ownRow}>
      <button type="button" className={menu.story} onClick={onOpen}>
        <span className={menu.title}>{titleOf(file)}</span>
        <span className={menu.count}>{storyMenuWords.steps(length)}</span>
        {note && <span className={menu.summary}>{note}</span>}
      </button>
      {children}
    </li>
  )
}
