import { copyText } from '@/ui/clipboard'
import { reportOf } from '@/ui/page-facts'
import { controlWords } from '@/words/controls'
import { faultReportWords } from '@/words/fault-report'
import { pageTroubleWords } from '@/words/page-trouble'
import styles from './page-trouble.module.css'

/** As the page has it; where copying is forbidden the words take its place. */
function reportButton(error: unknown): HTMLElement {
  const report = document.createElement('button')
  report.type = 'button'
  report.textContent = faultReportWords.copy
  report.className = styles.quiet ?? ''
  report.addEventListener('click', async () => {
    const text = reportOf({ what: pageTroubleWords.pageAround, error })
    if (await copyText(text)) {
      report.textContent = faultReportWords.copied
      return
    }
    const shown = document.createElement('pre')
    shown.textContent = text
    report.replaceWith(shown)
  })
  return report
}

/** Without the code of the page there is nothing of it to say so: a sentence, and the way forward. */
export function showPageTrouble(error: unknown, what = pageTroubleWords.pageMissing): void {
  const note = document.createElement('div')
  const words = document.createElement('p')
  const reload = document.createElement('button')
  note.className = styles.trouble ?? ''
  note.setAttribute('role', 'alert')
  words.textContent = what
  reload.type = 'button'
  reload.textContent = controlWords.reload
  reload.addEventListener('click', () => window.location.reload())
  note.append(words, reload, reportButton(error))
  document.body.prepend(note)
}
