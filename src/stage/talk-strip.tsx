import type { Scene } from '@/scene/scene'
import { endStory } from '@/store/view-store'
import { Button } from '@/ui/button'
import { say } from '@/words/say'
import styles from './talk-strip.module.css'
import { useClicker } from './use-clicker'
import { useStageKeys } from './use-stage-keys'
import { useStageSync } from './use-stage-sync'
import { useTalk } from './use-talk'

/** While a speaker explores: where the talk waits, and one way back. */
export function TalkStrip({ scene }: { readonly scene: Scene }) {
  const { talk, trouble } = useTalk(scene.index)
  useStageSync()
  useClicker(talk ? talk.resume : null)
  useStageKeys({
    onCommand: (command) => {
      if (command !== 'return' || !talk) return false
      talk.resume()
      return true
    },
  })
  if (trouble) {
    return (
      <section className={styles.strip} aria-label="Talk">
        <p>
          <strong>{scene.view.story}</strong>: <span>{trouble.text}</span>
        </p>
        {trouble.act && <Button onClick={trouble.act.onAct}>{trouble.act.text}</Button>}
        <Button onClick={endStory}>Leave it out</Button>
      </section>
    )
  }
  if (!talk || !scene.view.story) return null
  return (
    <section className={styles.strip} aria-label="Talk">
      <p>
        <strong>
          Step {talk.index + 1} of {talk.shown.length}
        </strong>{' '}
        <span>{say(talk.story.title)}</span>
      </p>
      <Button tone="strong" onClick={talk.resume}>
        Return (R)
      </Button>
      <Button onClick={endStory}>End the talk</Button>
    </section>
  )
}
