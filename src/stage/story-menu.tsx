import type { Scene } from '@/scene/scene'
import { useStories } from '@/scene/use-story'
import { say } from '@/scene/words'
import { setSurface } from '@/store/view-store'
import { Button } from '@/ui/button'
import { present } from './own/desk-acts'
import { OwnList } from './own/own-list'
import styles from './story-menu.module.css'

/** The stories that can be told, those of this device, and this view alone. */
export function StoryMenu({ scene }: { readonly scene: Scene }) {
  const stories = useStories()
  return (
    <div className={styles.menu}>
      {stories ? (
        <ul aria-label="Stories">
          {stories.map((story) => (
            <li key={story.id}>
              <button type="button" className={styles.story} onClick={() => present(story.id)}>
                <span className={styles.title}>{say(story.title)}</span>
                <span className={styles.count}>{story.steps} steps</span>
                <span className={styles.summary}>{say(story.summary)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.summary}>Loading the stories</p>
      )}
      <OwnList scene={scene} />
      <Button onClick={() => setSurface('present')}>Present this view</Button>
    </div>
  )
}
