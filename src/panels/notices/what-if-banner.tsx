import type { WhatIf } from '@/scene/scene'
import { whatIfCaution, whatIfWords } from '@/scene/what-if-words'
import { restoreAll } from '@/store/view-store'
import { Button } from '@/ui/button'
import { LateTerm } from '../parts/late-term'
import styles from './notices.module.css'

interface WhatIfBannerProps {
  readonly whatIf: WhatIf
  /** null on a page that has no address. */
  readonly onCopyLink: (() => void) | null
}

/** Says that what is shown is not what happened, and leads back in one click. */
export function WhatIfBanner({ whatIf, onCopyLink }: WhatIfBannerProps) {
  return (
    // To be read: the page's one voice says what was switched.
    <div className={styles.banner} role="status" aria-live="off" aria-label="What-if">
      <p>
        <strong>
          <LateTerm id="what-if">What-if</LateTerm>: {whatIfWords(whatIf)}.
        </strong>{' '}
        <span>{whatIfCaution(whatIf)}</span>
      </p>
      <Button onClick={restoreAll}>Put everything back</Button>
      {/* Next to the switches in the order of the keyboard; a small screen has it in its menu. */}
      {onCopyLink && (
        <span className={styles.wideOnly}>
          <Button onClick={onCopyLink}>Copy the link</Button>
        </span>
      )}
    </div>
  )
}
