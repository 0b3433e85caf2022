import { useId, useState } from 'react'
import type { DraftStep } from '@/model/own-story/edit-story'
import type { StepKind, StoryPicture } from '@/model/schema/story'
import styles from './desk.module.css'
import { shrinkPicture } from './shrink-picture'

interface StepKindProps {
  readonly step: DraftStep
  readonly number: number
  readonly onKind: (kind: StepKind) => void
  readonly onCredit: (credit: string) => void
  readonly onPicture: (picture: StoryPicture) => void
}

const KINDS: readonly { readonly kind: StepKind; readonly words: string }[] = [
  { kind: 'map', words: 'The map of this view' },
  { kind: 'chart', words: 'Its outcome, as large as the stage' },
  { kind: 'title', words: 'Words: the caption, large' },
  { kind: 'quote', words: 'A quote: the caption, with its source' },
  { kind: 'picture', words: 'A picture of your own' },
]

/** What a step shows, and what belongs to that: whose words, which picture. */
export function StepKindFields({ step, number, onKind, onCredit, onPicture }: StepKindProps) {
  const id = useId()
  const [problem, setProblem] = useState('')
  const kind = step.kind ?? 'map'
  const hasCredit = kind === 'quote' || kind === 'picture'
  const isSourceless = kind === 'quote' && !step.credit
  return (
    <>
      <label htmlFor={`${id}-kind`}>What is seen</label>
      <select
        id={`${id}-kind`}
        className={styles.input}
        value={kind}
        onChange={({ target }) => {
          const chosen = KINDS.find((each) => each.kind === target.value)
          if (chosen) onKind(chosen.kind)
        }}
      >
        {KINDS.map((each) => (
          <option key={each.kind} value={each.kind}>
            {each.words}
          </option>
        ))}
      </select>
      {kind === 'picture' && (
        <>
          <input
            type="file"
            accept="image/jpeg,image/png"
            aria-label={`Picture of step ${number}`}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (!file) return
              setProblem('')
              shrinkPicture(file, step.title.en)
                .then(onPicture)
                .catch((error: unknown) =>
                  setProblem(error instanceof Error ? error.message : 'The picture did not open.'),
                )
            }}
          />
          {step.picture && (
            <>
              <img className={styles.thumb} src={step.picture.data} alt="" />
              <label htmlFor={`${id}-alt`}>What is on it, for those who do not see it</label>
              <input
                id={`${id}-alt`}
                className={styles.input}
                value={step.picture.alt}
                onChange={({ target }) => {
                  if (step.picture) onPicture({ ...step.picture, alt: target.value })
                }}
              />
            </>
          )}
        </>
      )}
      {hasCredit && (
        <>
          <label htmlFor={`${id}-credit`}>
            {kind === 'quote' ? 'Who says so, where and when' : 'Whose picture it is'}
          </label>
          <input
            id={`${id}-credit`}
            className={styles.input}
            maxLength={300}
            value={step.credit?.en ?? ''}
            onChange={({ target }) => onCredit(target.value)}
          />
        </>
      )}
      <p role="status" className={styles.outcome}>
        {problem || (isSourceless ? 'A quote needs its source.' : '')}
      </p>
    </>
  )
}
