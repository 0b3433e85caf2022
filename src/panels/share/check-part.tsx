import { useState } from 'react'
import { failureWords } from '@/report/failure-words'
import { Button } from '@/ui/button'
import { shareSheetWords } from '@/words/share-sheet'
import styles from './check-part.module.css'

/** What one pasted link would say today. */
export interface LinkCheck {
  readonly address: string
  readonly verdict: string
  readonly isChanged: boolean
  /** Part of it, or all, means nothing here. */
  readonly isUnread: boolean
  /** What could not be read, and what is different, a line each. */
  readonly lines: readonly string[]
}

/** @throws Error with a sentence where data does not arrive */
export type CheckLinks = (text: string) => Promise<readonly LinkCheck[]>

/** More would be a page; the rest is counted. */
const MOST_LINES = 12

function Result({ check }: { readonly check: LinkCheck }) {
  const { address, verdict, isChanged, isUnread, lines } = check
  const rest = lines.length - MOST_LINES
  return (
    <li data-changed={isChanged || undefined}>
      <p className={styles.address}>{address}</p>
      <p>{isChanged || isUnread ? <strong>{verdict}</strong> : verdict}</p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, MOST_LINES).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {rest > 0 && <li>{shareSheetWords.check.more(rest)}</li>}
        </ul>
      )}
    </li>
  )
}

function summary(found: readonly LinkCheck[]): string {
  const words = shareSheetWords.check
  if (found.length === 0) return words.noLink
  const changed = found.filter(({ isChanged }) => isChanged).length
  const unread = found.filter(({ isUnread }) => isUnread).length
  if (unread === 0) return words.changed(changed, found.length)
  return words.changedAndUnread(changed, unread, found.length)
}

interface CheckPartProps {
  readonly checkLinks: CheckLinks
  readonly onStatus: (text: string) => void
}

/** For whoever gave links out: what each of them would say with the data of today. */
export function CheckPart({ checkLinks, onStatus }: CheckPartProps) {
  const words = shareSheetWords.check
  const [text, setText] = useState('')
  const [checks, setChecks] = useState<readonly LinkCheck[]>([])
  const check = async () => {
    onStatus(words.checking)
    try {
      const found = await checkLinks(text)
      setChecks(found)
      onStatus(summary(found))
    } catch (failure) {
      setChecks([])
      onStatus(failure instanceof Error ? failureWords(failure) : words.failed)
    }
  }
  return (
    <div className={styles.part}>
      <label className={styles.label}>
        {words.field}
        <textarea
          rows={3}
          spellCheck={false}
          placeholder={words.example}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button onClick={check}>{words.check}</Button>
      {checks.length > 0 && (
        <ul className={styles.results} aria-label={words.results}>
          {checks.map((each) => (
            <Result key={each.address} check={each} />
          ))}
        </ul>
      )}
    </div>
  )
}
