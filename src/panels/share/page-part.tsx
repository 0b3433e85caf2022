import { ArrowDownToLine } from 'lucide-react'
import { useState } from 'react'
import { pictureTitle } from '@/scene/exports/state-words'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import styles from './page-part.module.css'

/** @returns the name of the file and its size. @throws Error with a sentence where a part does not arrive */
export type SavePage = () => Promise<{ readonly name: string; readonly kb: number }>

interface PagePartProps {
  readonly scene: Scene
  readonly savePage: SavePage
  readonly onStatus: (text: string) => void
}

/** The map as one file: for a memory stick, an archive, a hall without a network. */
export function PagePart({ scene, savePage, onStatus }: PagePartProps) {
  const [isWriting, setIsWriting] = useState(false)
  const save = async () => {
    if (isWriting) return
    setIsWriting(true)
    onStatus('Writing the page …')
    try {
      const { name, kb } = await savePage()
      onStatus(`Saved as ${name}, ${kb} kB.`)
    } catch (failure) {
      const why = failure instanceof Error ? ` ${failure.message}` : ''
      onStatus(`The page was not written.${why} Check the connection and try again.`)
    } finally {
      setIsWriting(false)
    }
  }
  return (
    <div className={styles.part}>
      <p>
        <strong>{pictureTitle(scene)}</strong>
      </p>
      <p>
        One HTML file with the map in it: time, switches, what acted on each route, and every
        source. It opens from a memory stick, asks no network for anything, and never changes.
      </p>
      <Button
        tone="strong"
        icon={<ArrowDownToLine />}
        // Not disabled, which would lose the focus.
        aria-disabled={isWriting}
        onClick={save}
      >
        Save as one page
      </Button>
      <p className={styles.quiet}>
        {scene.whatIf
          ? 'It opens as the what-if on screen, and says so. '
          : 'It opens as it is on screen. '}
        The map in it is the plain one. A story is saved the same way under “Stories”, “Export”.
      </p>
    </div>
  )
}
