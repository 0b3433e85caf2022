import { Button } from '@/ui/button'
import styles from './app.module.css'
import { loadMapPart } from './use-map-part'

/** Why there is no map: its code did not come, or it broke. */
export type MapTrouble = 'no-code' | 'broken'

const WORDS: Readonly<Record<MapTrouble, string>> = {
  'no-code': 'The map did not load, so the table shows the same state.',
  broken: 'The map stopped working, so the table shows the same state.',
}

interface MapTroubleNoteProps {
  readonly trouble: MapTrouble
  /** Draws the map once more. */
  readonly onRetry: () => void
}

/** Over the table that stands in for the map: why, and the way back. */
export function MapTroubleNote({ trouble, onRetry }: MapTroubleNoteProps) {
  const retry = trouble === 'no-code' ? () => void loadMapPart() : onRetry
  return (
    <div className={styles.noMap}>
      <p>{WORDS[trouble]}</p>
      <Button onClick={retry}>Try again</Button>
    </div>
  )
}
