import type { StoryFile } from '@/model/schema/story-file'
import { dataWords } from '@/report/data-words'
import { stepTitle } from '@/story/resolved-story'
import type { StaleStep } from '@/story/stale-steps'
import { sentences } from '@/words/joined'
import { storyEditorWords } from '@/words/story-editor'
import styles from './editor.module.css'

interface StaleNoteProps {
  readonly file: StoryFile
  readonly version: string
  readonly stale: readonly StaleStep[]
}

/** Which steps name what the data no longer has, and that the story can be told all the same. */
export function StaleNote({ file, version, stale }: StaleNoteProps) {
  if (stale.length === 0) return null
  const words = storyEditorWords.stale
  const isOther = file.data !== version
  const origin = isOther ? [words.begunWith(dataWords(file.data))] : []
  return (
    <section className={styles.stale} aria-label={words.title}>
      <p>
        <strong>{words.count(stale.length, dataWords(version))}</strong>{' '}
        {sentences([...origin, words.told])}
      </p>
      <ul>
        {stale.map(({ id, number, title, lines }) => (
          <li key={id}>
            {words.step(number, stepTitle(title, number - 1))}
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
