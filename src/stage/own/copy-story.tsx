import { Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { copyOf } from '@/model/own-story/edit-story'
import { freshOwnId } from '@/model/own-story/own-id'
import type { Scene } from '@/scene/scene'
import { useStory } from '@/scene/use-story'
import { openStoryEditor } from '@/store/story-editor-store'
import { takeInStory, useUserStoryStore } from '@/store/user-story-store'
import { Button } from '@/ui/button'
import { closePopoverRound } from '@/ui/close-popover'
import { say } from '@/words/say'
import { storyKeepingWords } from '@/words/story-keeping'
import { storyMenuWords } from '@/words/story-menu'

interface CopyStoryProps {
  readonly scene: Scene
  readonly id: string
  readonly title: string
}

/** A story that ships as one of this device, to be told in one's own way. */
export function CopyStory({ scene, id, title }: CopyStoryProps) {
  const [isAsked, setIsAsked] = useState(false)
  const [isPressed, setIsPressed] = useState(false)
  const { story } = useStory(isAsked ? id : null)
  const button = useRef<HTMLButtonElement>(null)
  const { index } = scene
  useEffect(() => {
    // Synchronises with the story, which may arrive after the press.
    if (!isPressed || !story) return
    setIsPressed(false)
    const { kept, guests } = useUserStoryStore.getState()
    const taken = [...kept, ...guests].map((file) => file.story.id)
    const own = storyKeepingWords.copyOf(say(story.title))
    const { chain, param } = index
    takeInStory(copyOf(story, own, freshOwnId(taken), chain.version, param))
    closePopoverRound(button.current)
    openStoryEditor()
  }, [isPressed, story, index])
  return (
    <Button
      ref={button}
      tone="quiet"
      icon={<Copy />}
      aria-label={storyMenuWords.copyOf(title)}
      // Asked for before it is pressed, so that few presses wait for it.
      onPointerEnter={() => setIsAsked(true)}
      onFocus={() => setIsAsked(true)}
      aria-busy={isPressed}
      onClick={() => {
        setIsAsked(true)
        setIsPressed(true)
      }}
    >
      {storyMenuWords.copy}
    </Button>
  )
}
