import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Scene } from '@/scene/scene'
import { closeStoryEditor, useStoryEditorStore } from '@/store/story-editor-store'
import { beginStory, editedStory, keepingWords, useUserStoryStore } from '@/store/user-story-store'
import { Button, IconButton } from '@/ui/button'
import { dropStoryHash } from '@/url/story-address'
import { storyEditorWords } from '@/words/story-editor'
import type { DrawMoment } from '../use-step-pictures'
import styles from './editor.module.css'
import { OpenStory } from './open-story'
import { StoryEditor } from './story-editor'
import { StoryOffer } from './story-offer'
import { focusUndo, type Undo, UndoBar } from './undo-bar'

interface StoryEditorPanelProps {
  readonly scene: Scene
  readonly draw: DrawMoment
}

/** Where a story is made, beside the map that its views come from. */
export function StoryEditorPanel({ scene, draw }: StoryEditorPanelProps) {
  const link = useStoryEditorStore((store) => store.link)
  const file = useUserStoryStore(editedStory)
  const trouble = useUserStoryStore((store) => store.trouble)
  // The latest comes back first, so that each finds its place as it left it.
  const [undos, setUndos] = useState<readonly Undo[]>([])
  const undo = undos.at(-1)
  const editor = useRef<HTMLElement>(null)
  useEffect(() => {
    // Synchronises the focus: the keyboard goes on where the story editor opened.
    editor.current?.focus()
  }, [])
  const title = link ? storyEditorWords.storyInLink : storyEditorWords.yourStory
  const handleChange = (made: Undo, isGone: boolean) => {
    setUndos((earlier) => [...earlier, made])
    if (isGone) focusUndo()
  }
  const close = () => {
    if (link) dropStoryHash()
    closeStoryEditor()
  }
  return (
    <section
      ref={editor}
      data-keeps-clear=""
      tabIndex={-1}
      className={styles.editor}
      aria-label={title}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <IconButton label={storyEditorWords.close} tone="quiet" onClick={close}>
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
          <p className={styles.quiet}>{storyEditorWords.nothingOpen}</p>
          <div className={styles.acts}>
            <Button onClick={() => beginStory(scene.index.chain.version)}>
              {storyEditorWords.begin}
            </Button>
            <OpenStory />
          </div>
        </>
      )}
    </section>
  )
}
