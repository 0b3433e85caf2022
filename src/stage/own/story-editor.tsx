import { Play, Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import * as edit from '@/model/own-story/edit-story'
import type { StoryFile } from '@/model/schema/story-file'
import type { Scene } from '@/scene/scene'
import { deleteStory, editStory, keepStory, useOwnStoryStore } from '@/store/own-story-store'
import { Button } from '@/ui/button'
import styles from './desk.module.css'
import { addView, present, showStep, updateStep } from './desk-acts'
import { StaleNote } from './stale-note'
import { staleSteps } from './stale-steps'
import { StepItem } from './step-item'
import { StoryCarry } from './story-carry'
import { stepTitle, titleOf, UNTITLED } from './told-story'

interface StoryEditorProps {
  readonly scene: Scene
  readonly file: StoryFile
  readonly copyText: (text: string) => Promise<boolean>
  readonly onDelete: (undo: Undo) => void
  readonly onStatus: (text: string) => void
}

/** What was just deleted, and how it comes back. */
export interface Undo {
  readonly words: string
  readonly act: () => void
}

/** The bar that brings back what was deleted; the keyboard goes on from it. */
export function UndoBar({ undo, onDone }: { readonly undo: Undo; readonly onDone: () => void }) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Synchronises the focus: the button that was pressed is gone.
    if (undo) bar.current?.querySelector('button')?.focus()
  }, [undo])
  return (
    <div ref={bar} className={styles.undo} role="status">
      <span>{undo.words}</span>
      <Button
        onClick={() => {
          undo.act()
          onDone()
        }}
      >
        Undo
      </Button>
    </div>
  )
}

/** Brings a step back into the story as it is by then. */
function putBack(id: string, removed: edit.RemovedStep): void {
  const file = useOwnStoryStore.getState().kept.find(({ story }) => story.id === id)
  if (file) keepStory(edit.withStepAgain(file, removed))
}

/** The edited story: its title, its steps, and where it can go from here. */
export function StoryEditor({ scene, file, copyText, onDelete, onStatus }: StoryEditorProps) {
  const { steps } = file.story
  const stale = useMemo(() => staleSteps(file, scene.index), [file, scene.index])
  const [announced, setAnnounced] = useState('')
  const moveStep = (id: string, by: number) => {
    const moved = edit.withMoved(file, id, by)
    const place = moved.story.steps.findIndex((step) => step.id === id)
    keepStory(moved)
    setAnnounced(`Step ${place + 1} of ${steps.length}`)
  }
  const deleteStep = (id: string, name: string) => {
    const shorter = edit.withoutStep(file, id)
    if (!shorter) return
    keepStory(shorter.file)
    const act = () => putBack(file.story.id, shorter.removed)
    onDelete({ words: `“${name}” was deleted.`, act })
  }
  const deleteAll = () => {
    deleteStory(file.story.id)
    const act = () => {
      keepStory(file)
      editStory(file.story.id)
    }
    onDelete({ words: `The story “${titleOf(file)}” was deleted.`, act })
  }
  return (
    <>
      <label className={styles.field}>
        Title of the story
        <input
          className={styles.input}
          placeholder={UNTITLED}
          maxLength={300}
          value={file.story.title.en}
          onChange={({ target }) => keepStory(edit.renamed(file, target.value))}
        />
      </label>
      <div className={styles.acts}>
        <Button icon={<Plus />} onClick={() => addView(scene)}>
          Add this view
        </Button>
        <Button
          tone="strong"
          icon={<Play />}
          disabled={steps.length === 0}
          onClick={() => present(file.story.id)}
        >
          Present
        </Button>
      </div>
      <StaleNote file={file} version={scene.index.chain.version} stale={stale} />
      {steps.length === 0 ? (
        <p className={styles.quiet}>
          Set the map as it should be seen, then add this view. Each view is a step.
        </p>
      ) : (
        <ol className={styles.steps} aria-label="Steps of your story">
          {steps.map((step, index) => (
            <StepItem
              key={step.id}
              step={step}
              index={index}
              count={steps.length}
              isStale={stale.some(({ id }) => id === step.id)}
              onWrite={(texts) => keepStory(edit.withTexts(file, step.id, texts))}
              onMove={(by) => moveStep(step.id, by)}
              onDelete={() => deleteStep(step.id, stepTitle(step.title.en, index))}
              onShow={() => showStep(step.query)}
              onUpdate={() => {
                updateStep(file, step.id, scene)
                onStatus(`Step ${index + 1} shows this view now.`)
              }}
            />
          ))}
        </ol>
      )}
      {steps.length > 1 && (
        <p className={styles.quiet}>Alt with ↑ or ↓ moves the step that you are in.</p>
      )}
      <StoryCarry file={file} copyText={copyText} onStatus={onStatus} />
      <Button tone="quiet" onClick={deleteAll}>
        Delete this story
      </Button>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  )
}
