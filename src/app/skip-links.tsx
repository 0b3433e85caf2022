import styles from './skip-links.module.css'

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

/** First in the order of the keyboard: past the names on the map, of which there are dozens. */
export function SkipLinks() {
  return (
    <div className={styles.skip}>
      <button type="button" onClick={() => focus('[role="slider"][aria-label="Day"]')}>
        Go to the time slider
      </button>
      <button type="button" onClick={() => focus('section[aria-label="Event"] [role="switch"]')}>
        Go to the switch of the event
      </button>
    </div>
  )
}
