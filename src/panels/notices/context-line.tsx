import { contextWords } from '@/report/context-words'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { noticesWords } from '@/words/notices'
import styles from './notices.module.css'

/** The day and what it is about, in one line that is cut where there is no room. */
export function ContextLine({ scene }: { readonly scene: Scene }) {
  const { date, text } = contextWords(scene)
  return (
    <p className={styles.context} title={date ? noticesWords.context.dated(date, text) : text}>
      <strong>{dayWords(scene.day)}</strong>
      <span className={styles.about}>
        {date && <span className={styles.date}>{noticesWords.context.dateBefore(date)}</span>}
        {text}
      </span>
    </p>
  )
}
