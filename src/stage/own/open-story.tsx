import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { LARGEST_STORY_BYTES, readStoryFile } from '@/model/own-story/read-story-file'
import { takeInStory } from '@/store/own-story-store'
import { Button } from '@/ui/button'

interface OpenStoryProps {
  readonly onOpened: () => void
  /** Told what kept a file from being opened. */
  readonly onStatus: (text: string) => void
}

/** Opens a story's file: it becomes one of this device, beside those that it has. */
export function OpenStory({ onOpened, onStatus }: OpenStoryProps) {
  const input = useRef<HTMLInputElement>(null)
  const open = async (chosen: File) => {
    // A film chosen by mistake is not read to its end.
    const text = await chosen.slice(0, LARGEST_STORY_BYTES + 1).text()
    const { file, problem } = readStoryFile(text)
    if (!file) {
      onStatus(problem)
      return
    }
    takeInStory(file)
    onOpened()
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
          if (chosen) void open(chosen).catch(() => onStatus('The file did not open; try again.'))
          // The same file can be chosen again after it was mended.
          target.value = ''
        }}
      />
      <Button icon={<FolderOpen />} onClick={() => input.current?.click()}>
        Open a file
      </Button>
    </>
  )
}
