import { ArrowDownToLine, Link2 } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { withoutNotes } from '@/model/own-story/edit-story'
import type { StoryFile } from '@/model/schema/story-file'
import { Button } from '@/ui/button'
import { copyText } from '@/ui/clipboard'
import { downloadText } from '@/ui/download'
import { Switch } from '@/ui/switch'
import { storyAddress } from '@/url/story-address'
import { storyFileWords } from '@/words/story-file'
import styles from './editor.module.css'
import { storyFileName } from './story-file-name'
import { LONGEST_LINK, packStory } from './story-link'

interface StoryCarryProps {
  readonly file: StoryFile
}

/** The address that carries the story whole; null while it is being packed. */
function useStoryAddress(file: StoryFile): string | null {
  const [packed, setPacked] = useState<{ file: StoryFile; address: string } | null>(null)
  useEffect(() => {
    // Synchronises with the browser's compression, which answers later; the last text counts.
    let isLatest = true
    void packStory(file).then((text) => {
      if (isLatest) setPacked({ file, address: storyAddress(text, file.chain ?? null) })
    })
    return () => {
      isLatest = false
    }
  }, [file])
  return packed?.file === file ? packed.address : null
}

/** Takes the story elsewhere: as a file, or whole inside a link while that is short enough. */
export function StoryCarry({ file }: StoryCarryProps) {
  const words = storyFileWords.carry
  const [hasNotes, setHasNotes] = useState(false)
  const sent = useMemo(() => (hasNotes ? file : withoutNotes(file)), [file, hasNotes])
  const address = useStoryAddress(sent)
  const [status, setStatus] = useState('')
  const length = address?.length ?? 0
  const isTooLong = length > LONGEST_LINK
  const save = () => {
    const name = storyFileName(file.story.title.en)
    downloadText(name, `${JSON.stringify(sent, null, 2)}\n`, 'application/json')
    setStatus(words.saved(name, hasNotes))
  }
  const copy = async () => {
    if (!address) return
    setStatus((await copyText(address)) ? words.copied : words.copyByHand(address))
  }
  return (
    <section className={styles.carry} aria-label={words.title}>
      <div className={styles.acts}>
        <Button icon={<ArrowDownToLine />} onClick={save}>
          {words.save}
        </Button>
        <Button icon={<Link2 />} disabled={!address || isTooLong} onClick={copy}>
          {words.copy}
        </Button>
        <p role="status" className={styles.outcome}>
          {status}
        </p>
      </div>
      <p className={styles.switchRow}>
        <Switch label={words.withNotes} isOn={hasNotes} onChange={setHasNotes} />
        <span aria-hidden="true">{words.withNotes}</span>
      </p>
      {address && (
        <p className={styles.quiet}>
          {isTooLong ? words.tooLong(length, LONGEST_LINK) : words.short(length)}
        </p>
      )}
    </section>
  )
}
