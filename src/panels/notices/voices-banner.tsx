import type { By } from '@/model/choices'
import { setBy } from '@/store/view-store'
import { Button } from '@/ui/button'
import styles from './notices.module.css'

const WORDS: Record<Exclude<By, 'all'>, readonly [string, string]> = {
  article: ['Only what the article itself says', 'Other public sources are left out.'],
  official: ['Only what official sources say', 'The article and experts are left out.'],
}

/** Says that part of the evidence is left out, and brings it back in one click. */
export function VoicesBanner({ by }: { readonly by: Exclude<By, 'all'> }) {
  const [counted, leftOut] = WORDS[by]
  return (
    <div className={styles.banner} role="status" aria-label="Voices">
      <p>
        <strong>{counted}.</strong> <span>{leftOut}</span>
      </p>
      <Button onClick={() => setBy('all')}>All voices</Button>
    </div>
  )
}
