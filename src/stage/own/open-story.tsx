import { FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { LARGEST_STORY_BYTES } from '@/model/own-story/read-story-file'
import { otherChainWords } from '@/scene/chain-of-story'
import { readStory } from '@/store/read-story'
import { isOfThisChain, takeInStory } from '@/store/user-story-store'
import { Button } from '@/ui/button'
import { storyFileWords } from '@/words/story-file'
import styles from './editor.module.css'

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
      setProblem(otherChainWords(read.file, storyFileWords.otherChain))
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
        aria-label={storyFileWords.field}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) void open(chosen).catch(() => setProblem(storyFileWords.notOpened))
          // The same file can be chosen again after it was mended.
          target.value = ''
        }}
      />
      <Button icon={<FolderOpen />} onClick={() => input.current?.click()}>
        {storyFileWords.open}
      </Button>
      <p role="status" className={styles.outcome}>
        {problem}
      </p>
    </>
  )
}
