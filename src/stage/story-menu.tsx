import type { ReactNode } from 'react'
import type { StoryList } from '@/model/schema/story'
import { useStories } from '@/scene/use-story'
import { say } from '@/scene/words'
import { DEFAULT_VIEW } from '@/store/view-state'
import { setSurface, showView, useViewStore } from '@/store/view-store'
import { Button } from '@/ui/button'
import styles from './story-menu.module.css'
import { useIsKept } from './use-is-kept'

/** The first step fills the rest in, once the story is there. */
function begin(story: StoryList['stories'][number]): void {
  const { theme, data } = useViewStore.getState().view
  showView({ ...DEFAULT_VIEW, story: story.id, surface: 'present', theme, data }, 'push')
}

interface StoryMenuProps {
  /** What stands under a story: the ways to take it away. */
  readonly under: (id: string, title: string) => ReactNode
}

/** The stories that can be told, and this view alone. */
export function StoryMenu({ under }: StoryMenuProps) {
  const stories = useStories()
  const isKept = useIsKept()
  return (
    <div className={styles.menu}>
      {stories ? (
        <ul aria-label="Stories">
          {stories.map((story) => (
            <li key={story.id}>
              <button type="button" className={styles.story} onClick={() => begin(story)}>
                <span className={styles.title}>{say(story.title)}</span>
                <span className={styles.count}>{story.steps} steps</span>
                <span className={styles.summary}>{say(story.summary)}</span>
              </button>
              {under(story.id, say(story.title))}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.summary}>Loading the stories</p>
      )}
      <Button onClick={() => setSurface('present')}>Present this view</Button>
      {isKept && (
        <p className={styles.summary}>This browser keeps the app: a talk needs no network.</p>
      )}
    </div>
  )
}
