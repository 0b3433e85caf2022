import styles from './subtitle.module.css'

/** What the chain is about, as far as there is room; the pointer has the whole of it. */
export function Subtitle({ text }: { readonly text: string }) {
  return (
    <p className={styles.subtitle} title={text}>
      <span className={styles.words}>{text}</span>
    </p>
  )
}
