import { ArrowDownToLine, Link2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { StoryFile } from '@/model/schema/story-file'
import { Button } from '@/ui/button'
import { downloadText } from '@/ui/download'
import { storyAddress } from '@/url/story-address'
import styles from './desk.module.css'
import { LONGEST_LINK, packStory } from './story-link'

interface StoryCarryProps {
  readonly file: StoryFile
  /** @returns false where the browser gives no access to the clipboard */
  readonly copyText: (text: string) => Promise<boolean>
}

const FILE_NAME = 'story.chokepoint.json'

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
export function StoryCarry({ file, copyText }: StoryCarryProps) {
  const address = useStoryAddress(file)
  const [status, setStatus] = useState('')
  const length = address?.length ?? 0
  const isTooLong = length > LONGEST_LINK
  const save = () => {
    downloadText(FILE_NAME, `${JSON.stringify(file, null, 2)}\n`, 'application/json')
    setStatus(`Saved as ${FILE_NAME}.`)
  }
  const copy = async () => {
    if (!address) return
    setStatus(
      (await copyText(address)) ? 'Link with the story copied.' : `Copy this link: ${address}`,
    )
  }
  const signs = length.toLocaleString('en-GB')
  return (
    <section className={styles.carry} aria-label="Pass it on">
      <div className={styles.acts}>
        <Button icon={<ArrowDownToLine />} onClick={save}>
          Save as a file
        </Button>
        <Button icon={<Link2 />} disabled={!address || isTooLong} onClick={copy}>
          Copy link with the story
        </Button>
        <p role="status" className={styles.outcome}>
          {status}
        </p>
      </div>
      {address && (
        <p className={styles.quiet}>
          {isTooLong
            ? `As a link the story has ${signs} characters, and above ${LONGEST_LINK.toLocaleString('en-GB')} links are cut on their way. Save the file and send that; notes are in both.`
            : `This link is ${signs} characters. It holds the whole story, notes included; no server gets it.`}
        </p>
      )}
    </section>
  )
}
