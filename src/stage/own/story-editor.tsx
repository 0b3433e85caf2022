import { Play, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import * as edit from '@/model/own-story/edit-story'
import type { StoryFile } from '@/model/schema/story-file'
import type { Scene } from '@/scene/scene'
import { deleteStory, editStory, keepStory, useOwnStoryStore } from '@/store/own-story-store'
import { stepTitle, titleOf } from '@/story/resolved-story'
import { staleSteps } from '@/story/stale-steps'
import { Button } from '@/ui/button'
import { storyDeskWords } from '@/words/story-desk'
import { toldStoryWords } from '@/words/told-story'
import { useClicker } from '../use-clicker'
import styles from './desk.module.css'
import { addView, present, showStep, updateStep } from './desk-acts'
import { StaleNote } from './stale-note'
import { StepItem, stepFieldId } from './step-item'
import { StoryCarry } from './story-carry'
import type { Undo } from './undo-bar'

const TITLE_FIELD = 'story-title'

interface StoryEditorProps {
  readonly scene: Scene
  readonly file: StoryFile
  readonly onDelete: (undo: Undo) => void
}

/** Where a step begins: at its first part, where it has some. */
const firstRef = ({ id, parts }: edit.DraftStep) => (parts ? `${id}.1` : id)

/** Brings a step back into the story as it is by then. @returns the id of its field */
function putBack(id: string, removed: edit.RemovedStep): string | null {
  const file = useOwnStoryStore.getState().kept.find(({ story }) => story.id === id)
  if (!file) return null
  const again = edit.withStepAgain(file, removed)
  const [step] = again.story.steps.slice(removed.index)
  keepStory(again)
  // It may have been taken out of another story than the one that is open by now.
  editStory(id)
  return step ? stepFieldId(step.id) : null
}

/** The edited story: its title, its steps, and where it can go from here. */
export function StoryEditor({ scene, file, onDelete }: StoryEditorProps) {
  const words = storyDeskWords
  const { steps } = file.story
  const stale = useMemo(() => staleSteps(file, scene.index), [file, scene.index])
  const [announced, setAnnounced] = useState('')
  // F5 begins the talk that is being written, as it does elsewhere.
  useClicker(steps.length > 0 ? () => present(file.story.id) : null, (key) => key === 'F5')
  const moveStep = (id: string, by: number) => {
    const moved = edit.withMoved(file, id, by)
    const place = moved.story.steps.findIndex((step) => step.id === id)
    keepStory(moved)
    setAnnounced(words.movedTo(place + 1, steps.length))
  }
  const deleteStep = (id: string, name: string) => {
    const shorter = edit.withoutStep(file, id)
    if (!shorter) return
    keepStory(shorter.file)
    const act = () => putBack(file.story.id, shorter.removed)
    onDelete({ words: words.deleted(name), act })
  }
  const deleteAll = () => {
    deleteStory(file.story.id)
    const act = () => {
      keepStory(file)
      editStory(file.story.id)
      return TITLE_FIELD
    }
    onDelete({ words: words.storyDeleted(titleOf(file)), act })
  }
  return (
    <>
      <label className={styles.field}>
        {words.title}
        <input
          id={TITLE_FIELD}
          className={styles.input}
          placeholder={toldStoryWords.untitled}
          maxLength={300}
          value={file.story.title.en}
          onChange={({ target }) => keepStory(edit.renamed(file, target.value))}
        />
      </label>
      <div className={styles.acts}>
        <Button icon={<Plus />} onClick={() => addView(scene)}>
          {words.addView}
        </Button>
        <Button
          tone="strong"
          icon={<Play />}
          disabled={steps.length === 0}
          onClick={() => present(file.story.id)}
        >
          {words.present}
        </Button>
      </div>
      <StaleNote file={file} version={scene.index.chain.version} stale={stale} />
      {steps.length === 0 ? (
        <p className={styles.quiet}>{words.noSteps}</p>
      ) : (
        <ol className={styles.steps} aria-label={words.steps}>
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
              onUpdate={() => updateStep(file, step.id, scene)}
              onKind={(kind) => keepStory(edit.withKind(file, step.id, kind))}
              onCredit={(credit) => keepStory(edit.withCredit(file, step.id, credit))}
              onPicture={(picture) => keepStory(edit.withPicture(file, step.id, picture))}
              onHide={(isHidden) => keepStory(edit.withHidden(file, step.id, isHidden))}
              onDuplicate={() => keepStory(edit.withDuplicate(file, step.id))}
              onPresent={() => present(file.story.id, firstRef(step))}
            />
          ))}
        </ol>
      )}
      {steps.length > 1 && <p className={styles.quiet}>{words.moveByKeys}</p>}
      <StoryCarry file={file} />
      <Button tone="quiet" onClick={deleteAll}>
        {words.deleteStory}
      </Button>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  )
}
