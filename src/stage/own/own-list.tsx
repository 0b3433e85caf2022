import { Pencil, Plus } from 'lucide-react'
import { useRef } from 'react'
import { openStoryEditor } from '@/store/story-editor-store'
import {
  beginStory,
  editedStory,
  editStory,
  keepingWords,
  takeInStory,
  unkeptFiles,
  useUserStoryStore,
} from '@/store/user-story-store'
import { titleOf } from '@/story/resolved-story'
import { Button, IconButton } from '@/ui/button'
import { closePopoverRound } from '@/ui/close-popover'
import { storyMenuWords } from '@/words/story-menu'
import type { StoryMenuProps } from '../story-menu-props'
import styles from './editor.module.css'
import { addView, open } from './editor-acts'
import { OpenStory } from './open-story'
import { OwnRow } from './own-row'

/** The stories of this device, those that a link brought to this tab, and the ways to make one. */
export function OwnList({ scene, under }: StoryMenuProps) {
  const words = storyMenuWords.own
  const kept = useUserStoryStore((store) => store.kept)
  const guests = useUserStoryStore((store) => store.guests)
  const unkept = unkeptFiles({ kept, guests })
  const trouble = useUserStoryStore((store) => store.trouble)
  const edited = useUserStoryStore(editedStory)
  const list = useRef<HTMLElement>(null)
  const toStoryEditor = () => {
    // The sheet that this stands in gives way to the story editor.
    closePopoverRound(list.current)
    openStoryEditor()
  }
  const edit = (id: string) => {
    editStory(id)
    toStoryEditor()
  }
  return (
    <section ref={list} aria-label={words.title}>
      <h3 className={styles.listHead}>{words.title}</h3>
      {trouble && <p role="alert">{keepingWords(trouble)}</p>}
      {kept.length > 0 && (
        <ul aria-label={words.list}>
          {kept.map((file) => {
            const { id, steps } = file.story
            const title = titleOf(file)
            const openIt = () => (steps.length > 0 ? open(id) : edit(id))
            return (
              <OwnRow key={id} file={file} onOpen={openIt}>
                <IconButton label={words.edit(title)} onClick={() => edit(id)}>
                  <Pencil />
                </IconButton>
                {steps.length > 0 && under(id, title)}
              </OwnRow>
            )
          })}
        </ul>
      )}
      {unkept.length > 0 && (
        <ul aria-label={words.fromLinks}>
          {unkept.map((file) => (
            <OwnRow
              key={file.story.id}
              file={file}
              note={words.notKept}
              onOpen={() => open(file.story.id)}
            >
              <Button
                aria-label={words.keepStory(titleOf(file))}
                onClick={() => {
                  takeInStory(file)
                  toStoryEditor()
                }}
              >
                {words.keep}
              </Button>
              {file.story.steps.length > 0 && under(file.story.id, titleOf(file))}
            </OwnRow>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <Button
          icon={<Plus />}
          onClick={() => {
            addView(scene)
            toStoryEditor()
          }}
        >
          {words.addView}
        </Button>
        {kept.length > 0 && (
          <Button
            onClick={() => {
              beginStory(scene.index.chain.version)
              toStoryEditor()
            }}
          >
            {words.begin}
          </Button>
        )}
        <OpenStory onOpened={toStoryEditor} />
      </div>
      <p className={styles.quiet}>{edited ? words.addsTo(titleOf(edited)) : words.begins}</p>
    </section>
  )
}
