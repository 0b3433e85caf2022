import { useId, useState } from 'react'
import type { DraftStep } from '@/model/own-story/edit-story'
import type { Text } from '@/model/schema/primitives'
import type { StepKind, StoryPicture } from '@/model/schema/story'
import { formatView, parseView } from '@/url/view-codec'
import { say } from '@/words/say'
import { storyStepWords } from '@/words/story-step'
import styles from './editor.module.css'
import { shrinkPicture } from './shrink-picture'

/** A series as it is chosen. */
export interface SeriesName {
  readonly id: string
  readonly title: Text
}

interface StepKindProps {
  readonly step: DraftStep
  readonly number: number
  readonly series: readonly SeriesName[]
  /** The step shows another view. */
  readonly onQuery: (query: string) => void
  readonly onKind: (kind: StepKind) => void
  readonly onCredit: (credit: string) => void
  readonly onPicture: (picture: StoryPicture) => void
}

const KINDS: readonly StepKind[] = ['map', 'chart', 'title', 'quote', 'picture']

interface SeriesFieldProps extends Pick<StepKindProps, 'step' | 'series' | 'onQuery'> {
  readonly id: string
}

/** Which series a chart shows; the first of its view until another is chosen. */
function SeriesField({ id, step, series, onQuery }: SeriesFieldProps) {
  const { view } = parseView(step.query)
  return (
    <>
      <label htmlFor={id}>{storyStepWords.series}</label>
      <select
        id={id}
        className={styles.input}
        value={view.series?.[0] ?? ''}
        onChange={({ target }) =>
          onQuery(formatView({ ...view, series: target.value ? [target.value] : null }))
        }
      >
        <option value="">{storyStepWords.usualSeries}</option>
        {series.map(({ id: each, title }) => (
          <option key={each} value={each}>
            {say(title)}
          </option>
        ))}
      </select>
    </>
  )
}

/** What a step shows, and what belongs to that: whose words, which picture. */
export function StepKindFields({
  step,
  number,
  series,
  onKind,
  onQuery,
  onCredit,
  onPicture,
}: StepKindProps) {
  const words = storyStepWords
  const id = useId()
  const [problem, setProblem] = useState('')
  const kind = step.kind ?? 'map'
  const hasCredit = kind === 'quote' || kind === 'picture'
  const isSourceless = kind === 'quote' && !step.credit
  return (
    <>
      <label htmlFor={`${id}-kind`}>{words.kind}</label>
      <select
        id={`${id}-kind`}
        className={styles.input}
        value={kind}
        onChange={({ target }) => {
          const chosen = KINDS.find((each) => each === target.value)
          if (chosen) onKind(chosen)
        }}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each]}
          </option>
        ))}
      </select>
      {kind === 'chart' && (
        <SeriesField id={`${id}-series`} step={step} series={series} onQuery={onQuery} />
      )}
      {kind === 'picture' && (
        <>
          <input
            type="file"
            accept="image/jpeg,image/png"
            aria-label={words.pictureOf(number)}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (!file) return
              setProblem('')
              shrinkPicture(file, step.title.en)
                .then(onPicture)
                .catch((error: unknown) =>
                  setProblem(
                    error instanceof Error ? error.message : words.pictureProblems.notOpened,
                  ),
                )
            }}
          />
          {step.picture && (
            <>
              <img className={styles.thumb} src={step.picture.data} alt="" />
              <label htmlFor={`${id}-alt`}>{words.description}</label>
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
            {kind === 'quote' ? words.quoteCredit : words.pictureCredit}
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
        {problem || (isSourceless ? words.noQuoteCredit : '')}
      </p>
    </>
  )
}
