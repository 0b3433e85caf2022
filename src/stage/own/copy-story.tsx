import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { copyOf } from '@/model/own-story/edit-story'
import { freshOwnId } from '@/model/own-story/own-id'
import type { Scene } from '@/scene/scene'
import { useStory } from '@/scene/use-story'
import { openDesk } from '@/store/desk-store'
import { takeInStory, useOwnStoryStore } from '@/store/own-story-store'
import { Button } from '@/ui/button'
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
  const { story } = useStory(isAsked ? id : null)
  const button = useRef<HTMLButtonElement>(null)
  const copy = () => {
    setIsAsked(true)
    if (!story) return
    const { kept, guests } = useOwnStoryStore.getState()
    const taken = [...kept, ...guests].map((file) => file.story.id)
    const own = storyKeepingWords.copyOf(say(story.title))
    const { chain, param } = scene.index
    takeInStory(copyOf(story, own, freshOwnId(taken), chain.version, param))
    button.current?.closest<HTMLElement>('[popover]')?.hidePopover()
    openDesk()
  }
  return (
    <Button
      ref={button}
      tone="quiet"
      icon={<Copy />}
      aria-label={storyMenuWords.copyOf(title)}
      // Asked for before it is pressed, so that the press finds it.
      onPointerEnter={() => setIsAsked(true)}
      onFocus={() => setIsAsked(true)}
      aria-disabled={isAsked && !story}
      onClick={copy}
    >
      {storyMenuWords.copy}
    </Button>
  )
}
