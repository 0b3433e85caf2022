import { TERM_IDS, TERMS } from '@/scene/terms'
import styles from './term-list.module.css'

/** All words of ours with what they mean. */
export function TermList() {
  return (
    <dl className={styles.terms}>
      {TERM_IDS.map((id) => (
        <div key={id}>
          <dt>{TERMS[id].name}</dt>
          <dd>{TERMS[id].sentence}</dd>
        </div>
      ))}
    </dl>
  )
}
