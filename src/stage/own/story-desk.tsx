import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Scene } from '@/scene/scene'
import { closeDesk, useDeskStore } from '@/store/desk-store'
import { beginStory, editedStory, keepingWords, useOwnStoryStore } from '@/store/own-story-store'
import { Button, IconButton } from '@/ui/button'
import { dropStoryHash } from '@/url/story-address'
import { storyDeskWords } from '@/words/story-desk'
import type { DrawMoment } from '../use-step-pictures'
import styles from './desk.module.css'
import { OpenStory } from './open-story'
import { StoryEditor } from './story-editor'
import { StoryOffer } from './story-offer'
import { focusUndo, type Undo, UndoBar } from './undo-bar'

interface StoryDeskProps {
  readonly scene: Scene
  readonly draw: DrawMoment
}

/** Where a story is made, beside the map that its views come from. */
export function StoryDesk({ scene, draw }: StoryDeskProps) {
  const link = useDeskStore((store) => store.link)
  const file = useOwnStoryStore(editedStory)
  const trouble = useOwnStoryStore((store) => store.trouble)
  // The latest comes back first, so that each finds its place as it left it.
  const [undos, setUndos] = useState<readonly Undo[]>([])
  const undo = undos.at(-1)
  const desk = useRef<HTMLElement>(null)
  useEffect(() => {
    // Synchronises the focus: the keyboard goes on where the desk opened.
    desk.current?.focus()
  }, [])
  const title = link ? storyDeskWords.storyInLink : storyDeskWords.yourStory
  const handleChange = (made: Undo, isGone: boolean) => {
    setUndos((earlier) => [...earlier, made])
    if (isGone) focusUndo()
  }
  const close = () => {
    if (link) dropStoryHash()
    closeDesk()
  }
  return (
    <section
      ref={desk}
      data-keeps-clear=""
      tabIndex={-1}
      className={styles.desk}
      aria-label={title}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <IconButton label={storyDeskWords.close} tone="quiet" onClick={close}>
          <X />
        </IconButton>
      </header>
      {trouble && <p role="alert">{keepingWords(trouble)}</p>}
      {undo && <UndoBar undo={undo} onDone={() => setUndos(undos.slice(0, -1))} />}
      {link && <StoryOffer scene={scene} link={link} />}
      {!link && file && (
        <StoryEditor
          key={file.story.id}
          scene={scene}
          file={file}
          draw={draw}
          onChange={handleChange}
        />
      )}
      {!link && !file && (
        <>
          <p className={styles.quiet}>{storyDeskWords.nothingOpen}</p>
          <div className={styles.acts}>
            <Button onClick={() => beginStory(scene.index.chain.version)}>
              {storyDeskWords.begin}
            </Button>
            <OpenStory />
          </div>
        </>
      )}
    </section>
  )
}
