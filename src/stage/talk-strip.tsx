import type { Scene } from '@/scene/scene'
import { useLetterKeysStore } from '@/store/letter-keys-store'
import { usePresenterStore } from '@/store/presenter-store'
import { endStory } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Sentence } from '@/ui/sentence'
import { say } from '@/words/say'
import { talkStripWords } from '@/words/talk-strip'
import styles from './talk-strip.module.css'
import { useClicker } from './use-clicker'
import { useStageKeys } from './use-stage-keys'
import { useStageSync } from './use-stage-sync'
import { useTalk } from './use-talk'

/** While a speaker explores: where the talk waits, and one way back. */
export function TalkStrip({ scene }: { readonly scene: Scene }) {
  const { talk, trouble } = useTalk(scene.index)
  const words = usePresenterStore((store) => store.isPresenting)
    ? talkStripWords
    : { ...talkStripWords, ...talkStripWords.reading }
  const hasLetters = useLetterKeysStore(({ isOn }) => isOn)
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
      <section className={styles.strip} aria-label={words.title}>
        <p>
          <Sentence
            text={talkStripWords.trouble}
            parts={{
              story: <strong>{scene.view.story}</strong>,
              trouble: <span>{trouble.text}</span>,
            }}
          />
        </p>
        {trouble.act && <Button onClick={trouble.act.onAct}>{trouble.act.text}</Button>}
        <Button onClick={endStory}>{talkStripWords.leaveOut}</Button>
      </section>
    )
  }
  if (!talk || !scene.view.story) return null
  return (
    <section className={styles.strip} aria-label={words.title}>
      <p>
        <strong>{words.place(talk.index + 1, talk.shown.length)}</strong>{' '}
        <span>{say(talk.story.title)}</span>
      </p>
      <Button tone="strong" onClick={talk.resume}>
        {words.return} {hasLetters && <span className={styles.key}>{words.returnKey}</span>}
      </Button>
      <Button onClick={endStory}>{words.end}</Button>
    </section>
  )
}
