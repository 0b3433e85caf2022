import { useState } from 'react'
import { faultReportWords } from '@/words/fault-report'
import { Button } from './button'
import { copyText } from './clipboard'
import type { Fault } from './fault-report'
import { reportOf } from './page-facts'
import styles from './part-note.module.css'

/** What became of a report: nothing yet, copied, or to be copied by hand. */
type Taken = 'not' | 'copied' | { readonly text: string }

/** Copies what whoever looks after the site needs to know; where that is forbidden it stands there to be taken. */
export function ReportButton({ fault }: { readonly fault: Fault }) {
  const [taken, setTaken] = useState<Taken>('not')
  const copy = async () => {
    const text = reportOf(fault)
    setTaken((await copyText(text)) ? 'copied' : { text })
  }
  return (
    <>
      <Button tone="quiet" onClick={() => void copy()}>
        {taken === 'copied' ? faultReportWords.copied : faultReportWords.copy}
      </Button>
      {typeof taken === 'object' && (
        <textarea
          className={styles.report}
          aria-label={faultReportWords.field}
          readOnly
          rows={6}
          value={taken.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  )
}
