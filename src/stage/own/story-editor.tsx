import { Play, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import * as edit from '@/model/own-story/edit-story'
import type { StoryFile } from '@/model/schema/story-file'
import type { Scene } from '@/scene/scene'
import { deleteStory, editStory, keepStory, useUserStoryStore } from '@/store/user-story-store'
import { resolvedStory, stepQuery, stepTitle, titleOf } from '@/story/resolved-story'
import { staleSteps } from '@/story/stale-steps'
import { Button } from '@/ui/button'
import { resolvedStoryWords } from '@/words/resolved-story'
import { storyEditorWords } from '@/words/story-editor'
import { useClicker } from '../use-clicker'
import { type DrawMoment, useStepPictures } from '../use-step-pictures'
import styles from './editor.module.css'
import { addView, present, showStep } from './editor-acts'
import { StaleNote } from './stale-note'
import { StepItem, stepFieldId } from './step-item'
import { StoryCarry } from './story-carry'
import type { Undo } from './undo-bar'

const TITLE_FIELD = 'story-title'

interface StoryEditorProps {
  readonly scene: Scene
  readonly file: StoryFile
  readonly draw: DrawMoment
  /** @param isGone what was pressed for it is gone, too */
  readonly onChange: (undo: Undo, isGone: boolean) => void
}

/** Where a step begins: at its first part, where it has some. */
const firstRef = ({ id, parts }: edit.DraftStep) => (parts ? `${id}.1` : id)

/** Takes a change to a story back, in the story as it is by then. */
function takeBack(id: string, change: { before: StoryFile; after: StoryFile }): void {
  const file = useUserStoryStore.getState().kept.find(({ story }) => story.id === id)
  if (!file) return
  keepStory(edit.withoutChange(file, change))
  // It may have been another story than the one that is open by now.
  editStory(id)
}

/** The edited story: its title, its steps, and where it can go from here. */
export function StoryEditor({ scene, file, draw, onChange }: StoryEditorProps) {
  const words = storyEditorWords
  const { steps } = file.story
  const stale = useMemo(() => staleSteps(file, scene.index), [file, scene.index])
  const [announced, setAnnounced] = useState('')
  // Drawn anew where something else is seen, and not at each letter.
  const seen = JSON.stringify(
    steps.map(({ id, query, kind, picture }) => [id, query, kind, picture]),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is seen stands for the file
  const told = useMemo(() => resolvedStory(file, scene.index), [seen, scene.index])
  const { pictures } = useStepPictures(told, draw)
  // F5 begins the talk that is being written, as it does elsewhere.
  useClicker(steps.length > 0 ? () => present(file.story.id) : null, (key) => key === 'F5')
  const change = (said: string, after: StoryFile, stepId: string | null, isGone = false) => {
    keepStory(after)
    const act = () => {
      takeBack(file.story.id, { before: file, after })
      return stepId ? stepFieldId(stepId) : TITLE_FIELD
    }
    onChange({ words: said, act }, isGone)
  }
  const moveStep = (id: string, name: string, by: number) => {
    const moved = edit.withMoved(file, id, by)
    const place = moved.story.steps.findIndex((step) => step.id === id)
    if (place === steps.findIndex((step) => step.id === id)) return
    change(words.moved(name, place + 1), moved, id)
    setAnnounced(words.movedTo(place + 1, steps.length))
  }
  const deleteAll = () => {
    deleteStory(file.story.id)
    const act = () => {
      keepStory(file)
      editStory(file.story.id)
      return TITLE_FIELD
    }
    onChange({ words: words.storyDeleted(titleOf(file)), act }, true)
  }
  return (
    <>
      <input
        id={TITLE_FIELD}
        className={styles.input}
        aria-label={words.title}
        placeholder={resolvedStoryWords.untitled}
        maxLength={300}
        value={file.story.title.en}
        onChange={({ target }) => keepStory(edit.renamed(file, target.value))}
      />
      <div className={styles.acts}>
        <Button
          icon={<Plus />}
          onClick={() => {
            const after = addView(scene)
            change(words.added(after.story.steps.at(-1)?.title.en ?? ''), after, null)
          }}
        >
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
          {steps.map((step, index) => {
            const { id } = step
            const name = stepTitle(step.title.en, index)
            return (
              <StepItem
                key={id}
                step={step}
                index={index}
                count={steps.length}
                series={scene.index.chain.series}
                picture={pictures.get(id)?.url ?? null}
                isStale={stale.some((each) => each.id === id)}
                onWrite={(texts) => keepStory(edit.withTexts(file, id, texts))}
                onMove={(by) => moveStep(id, name, by)}
                onDelete={() => change(words.deleted(name), edit.withoutStep(file, id), id, true)}
                onShow={() => showStep(step.query)}
                onQuery={(query) =>
                  change(words.updated(name), edit.withQuery(file, id, query), id)
                }
                onUpdate={() => {
                  const query = stepQuery(scene.view)
                  change(words.updated(name), edit.withQuery(file, id, query), id)
                }}
                onKind={(kind) => change(words.kindOf(name), edit.withKind(file, id, kind), id)}
                onCredit={(credit) => keepStory(edit.withCredit(file, id, credit))}
                onPicture={(picture) => keepStory(edit.withPicture(file, id, picture))}
                onHide={(isHidden) =>
                  change(
                    isHidden ? words.hidden(name) : words.toldAgain(name),
                    edit.withHidden(file, id, isHidden),
                    id,
                  )
                }
                onDuplicate={() => change(words.duplicated(name), edit.withDuplicate(file, id), id)}
                onPresent={() => present(file.story.id, firstRef(step))}
              />
            )
          })}
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
