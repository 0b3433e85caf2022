import type { StoryFile } from '@/model/schema/story-file'
import { dataWords } from '@/scene/data-words'
import styles from './desk.module.css'
import type { StaleStep } from './stale-steps'
import { stepTitle } from './told-story'

interface StaleNoteProps {
  readonly file: StoryFile
  readonly version: string
  readonly stale: readonly StaleStep[]
}

/** Which steps name what the data no longer has, and that the story can be told all the same. */
export function StaleNote({ file, version, stale }: StaleNoteProps) {
  if (stale.length === 0) return null
  const count = stale.length === 1 ? 'One step names' : `${stale.length} steps name`
  const isOther = file.data !== version
  const origin = isOther ? ` The story was begun with the data of ${dataWords(file.data)}.` : ''
  return (
    <section className={styles.stale} aria-label="Out of date">
      <p>
        <strong>{`${count} something that the data of ${dataWords(version)} does not have.`}</strong>
        {`${origin} The story can be presented; what is missing is left out.`}
      </p>
      <ul>
        {stale.map(({ id, number, title, lines }) => (
          <li key={id}>
            {`${number}. ${stepTitle(title, number - 1)}`}
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
