import { switchedWords, whatIfCaution, whatIfWords } from '@/report/what-if-words'
import type { WhatIf } from '@/scene/scene'
import { restoreAll } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Sentence } from '@/ui/sentence'
import { noticesWords } from '@/words/notices'
import { LateTerm } from '../parts/late-term'
import styles from './notices.module.css'

interface WhatIfBannerProps {
  readonly whatIf: WhatIf
  /** null on a page that has no address. */
  readonly onCopyLink: (() => void) | null
}

/** Says that what is shown is not what happened, and leads back in one click. */
export function WhatIfBanner({ whatIf, onCopyLink }: WhatIfBannerProps) {
  const words = noticesWords.whatIf
  const saidIn = (switched: string) => (
    <Sentence
      text={words.whole}
      parts={{ name: <LateTerm id="what-if">{words.name}</LateTerm>, switched }}
    />
  )
  return (
    // To be read: the page's one voice says what was switched.
    <div className={styles.banner} role="status" aria-live="off" aria-label={words.name}>
      <p className={styles.inFull}>
        <strong>{saidIn(whatIfWords(whatIf))}</strong> <span>{whatIfCaution(whatIf)}</span>
      </p>
      {/* On a phone the map needs the room; what fell away besides stands in the sheet. */}
      <p className={styles.inShort}>
        <strong>{saidIn(switchedWords(whatIf))}</strong> <span>{words.noForecast}</span>
      </p>
      <Button onClick={restoreAll}>{words.back}</Button>
      {/* Next to the switches in the order of the keyboard; a small screen has it in its menu. */}
      {onCopyLink && (
        <span className={styles.wideOnly}>
          <Button onClick={onCopyLink}>{words.copyLink}</Button>
        </span>
      )}
    </div>
  )
}
