import { Play } from 'lucide-react'
import { useStories } from '@/scene/use-story'
import { Button } from '@/ui/button'
import { TroubleLine } from '@/ui/trouble-line'
import { say } from '@/words/say'
import { storyMenuWords } from '@/words/story-menu'
import { CopyStory } from './own/copy-story'
import { open, presentView } from './own/editor-acts'
import { OwnList } from './own/own-list'
import styles from './story-menu.module.css'
import type { StoryMenuProps } from './story-menu-props'
import { useIsKept } from './use-is-kept'

/** The stories that can be told, those of this device, and this view alone. */
export function StoryMenu({ scene, under }: StoryMenuProps) {
  const { stories, trouble } = useStories()
  const isKept = useIsKept()
  return (
    <div className={styles.menu}>
      <OwnList scene={scene} under={under} />
      <TroubleLine trouble={trouble} />
      {stories?.length !== 0 && <h3 className={styles.head}>{storyMenuWords.shipped}</h3>}
      {stories && stories.length > 0 && (
        <ul aria-label={storyMenuWords.stories}>
          {stories.map((story) => (
            <li key={story.id}>
              <button type="button" className={styles.story} onClick={() => open(story.id)}>
                <span className={styles.title}>
                  <Play aria-hidden="true" />
                  {say(story.title)}
                </span>
                <span className={styles.count}>{storyMenuWords.steps(story.steps)}</span>
                <span className={styles.summary}>{say(story.summary)}</span>
              </button>
              <CopyStory scene={scene} id={story.id} title={say(story.title)} />
              {under(story.id, say(story.title))}
            </li>
          ))}
        </ul>
      )}
      {!stories && !trouble && <p className={styles.summary}>{storyMenuWords.loading}</p>}
      <Button onClick={presentView}>{storyMenuWords.presentView}</Button>
      {isKept && <p className={styles.summary}>{storyMenuWords.kept}</p>}
    </div>
  )
}
