import type { WhatIf } from '@/scene/scene'
import { restoreAll } from '@/store/view-store'
import { Button } from '@/ui/button'
import styles from './notices.module.css'

function countWords({ off, levers, leaningCount }: WhatIf): string {
  const parts = [
    off.length > 0 ? `${off.length} ${off.length === 1 ? 'event' : 'events'} off` : '',
    levers.length > 0 ? `${levers.length} ${levers.length === 1 ? 'lever' : 'levers'} on` : '',
    leaningCount > 0
      ? `${leaningCount} ${leaningCount === 1 ? 'effect that leans' : 'effects that lean'} on them gone too`
      : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** Says that what is shown is not what happened, and leads back in one click. */
export function WhatIfBanner({ whatIf }: { readonly whatIf: WhatIf }) {
  return (
    <div className={styles.banner} role="status" aria-label="What-if">
      <p>
        <strong>What-if: {countWords(whatIf)}.</strong>{' '}
        <span>This removes described effects; it forecasts nothing.</span>
      </p>
      <Button onClick={restoreAll}>Restore all</Button>
    </div>
  )
}
