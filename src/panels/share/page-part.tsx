import { ArrowDownToLine } from 'lucide-react'
import { useState } from 'react'
import { pictureTitle } from '@/report/exports/state-words'
import { failureWords } from '@/report/failure-words'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { shareSheetWords } from '@/words/share-sheet'
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
  const words = shareSheetWords.page
  const [isWriting, setIsWriting] = useState(false)
  const save = async () => {
    if (isWriting) return
    setIsWriting(true)
    onStatus(words.writing)
    try {
      const { name, kb } = await savePage()
      onStatus(words.saved(name, kb))
    } catch (failure) {
      onStatus(
        failure instanceof Error
          ? words.notWrittenBecause(failureWords(failure))
          : words.notWritten,
      )
    } finally {
      setIsWriting(false)
    }
  }
  return (
    <div className={styles.part}>
      <p>
        <strong>{pictureTitle(scene)}</strong>
      </p>
      <p>{words.explanation}</p>
      <Button
        tone="strong"
        icon={<ArrowDownToLine />}
        // Not disabled, which would lose the focus.
        aria-disabled={isWriting}
        onClick={save}
      >
        {words.save}
      </Button>
      <p className={styles.quiet}>
        {scene.whatIf ? words.opensAsWhatIf : words.opensAsOnScreen} {words.isPlain}
      </p>
    </div>
  )
}
