import { flushSync } from 'react-dom'
import { setSheet, setSide } from '@/store/session-store'
import { select } from '@/store/view-store'
import { screenWords } from '@/words/screen'
import styles from './skip-links.module.css'

const find = (selector: string) => document.querySelector<HTMLElement>(selector)

/** Opens the list of routes where the screen has its place for it. */
function goToRoutes(isSmall: boolean): void {
  if (!isSmall) {
    flushSync(() => {
      select(null)
      setSide('routes')
    })
    find('[data-part="routes"]')?.focus()
    return
  }
  flushSync(() => setSheet('half'))
  const tab = find('[role="tab"][id$="-routes"]')
  tab?.click()
  tab?.focus()
}

/** In the sentence over the map, or in what is open beside it of the same event. */
const SWITCH = ['event', 'inspector'].map((part) => `[data-part="${part}"] [role="switch"]`).join()

function ToSwitch() {
  return (
    <button type="button" onClick={() => find(SWITCH)?.focus()}>
      {screenWords.toSwitch}
    </button>
  )
}

/** Right after the handle of time: whoever has set the day asks what it did, and what is without it. */
export function LinkToSwitch() {
  return (
    <div className={styles.skip}>
      <ToSwitch />
    </div>
  )
}

/** First in the order of the keyboard: past the names on the map, of which there are dozens. */
export function SkipLinks({ isSmall }: { readonly isSmall: boolean }) {
  return (
    <div className={styles.skip}>
      <button type="button" onClick={() => find('[data-part="day"]')?.focus()}>
        {screenWords.toSlider}
      </button>
      <ToSwitch />
      <button type="button" onClick={() => goToRoutes(isSmall)}>
        {screenWords.toRoutes}
      </button>
    </div>
  )
}
