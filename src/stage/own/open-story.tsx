import { FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { LARGEST_STORY_BYTES } from '@/model/own-story/read-story-file'
import { isOfThisChain, takeInStory } from '@/store/own-story-store'
import { readStory } from '@/store/read-story'
import { Button } from '@/ui/button'
import styles from './desk.module.css'

/** The chain of a file may be called otherwise there, or not be there at all. */
const OTHER_CHAIN =
  'This story is told of another chain: choose that chain at the top of the page, then open the file again.'

interface OpenStoryProps {
  readonly onOpened?: () => void
}

/** Opens a story's file: it becomes one of this device, beside those that it has. */
export function OpenStory({ onOpened }: OpenStoryProps) {
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const open = async (chosen: File) => {
    // A film chosen by mistake is not read to its end.
    const text = await chosen.slice(0, LARGEST_STORY_BYTES + 1).text()
    const read = readStory(text)
    setProblem(read.problem ?? '')
    if (!read.file) return
    if (!isOfThisChain(read.file)) {
      setProblem(OTHER_CHAIN)
      return
    }
    takeInStory(read.file)
    onOpened?.()
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Story file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) void open(chosen).catch(() => setProblem('The file did not open; try again.'))
          // The same file can be chosen again after it was mended.
          target.value = ''
        }}
      />
      <Button icon={<FolderOpen />} onClick={() => input.current?.click()}>
        Open a file
      </Button>
      <p role="status" className={styles.outcome}>
        {problem}
      </p>
    </>
  )
}
