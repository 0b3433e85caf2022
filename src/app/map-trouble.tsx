import { Button } from '@/ui/button'
import styles from './app.module.css'
import { loadMapPart } from './use-map-part'

/** Why there is no map: its code did not come, the browser can't draw it, or it broke. */
export type MapTrouble = 'no-code' | 'no-webgl2' | 'broken'

const WORDS: Readonly<Record<MapTrouble, string>> = {
  'no-code': 'The map did not load, so the table shows the same state.',
  'no-webgl2':
    'This browser can’t draw the map (it lacks WebGL 2), so the table shows the same state.',
  broken: 'The map stopped working, so the table shows the same state.',
}

interface MapTroubleNoteProps {
  readonly trouble: MapTrouble
  /** Draws the map once more. */
  readonly onRetry: () => void
}

/** Over the table that stands in for the map: why, and the way back where there is one. */
export function MapTroubleNote({ trouble, onRetry }: MapTroubleNoteProps) {
  const retry = trouble === 'no-code' ? () => void loadMapPart() : onRetry
  return (
    <div className={styles.noMap}>
      <p>{WORDS[trouble]}</p>
      {trouble !== 'no-webgl2' && <Button onClick={retry}>Try again</Button>}
    </div>
  )
}
