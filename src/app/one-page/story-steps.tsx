import { X } from 'lucide-react'
import type { ChainIndex } from '@/model/chain-index'
import { momentAfter } from '@/model/story-moments'
import { useClicker } from '@/stage/use-clicker'
import { useTalk } from '@/stage/use-talk'
import { endStory } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { savedPageWords } from '@/words/saved-page'
import { say } from '@/words/say'
import styles from './one-page.module.css'

/** A story, a step at a time: what is said of it stands over what it shows. */
export function StorySteps({ index }: { readonly index: ChainIndex }) {
  const { talk } = useTalk(index)
  const press = (by: 1 | -1) => () => {
    const to = talk && momentAfter(talk.moments, talk.at, by)
    if (talk && to !== null) talk.goTo(to)
  }
  useClicker(press(1), (key) => key === 'PageDown')
  useClicker(press(-1), (key) => key === 'PageUp')
  if (!talk) return null
  const { story, moment, moments, at, shown } = talk
  const go = (by: 1 | -1) => {
    const to = momentAfter(moments, at, by)
    return to === null ? null : () => talk.goTo(to)
  }
  const [back, next] = [go(-1), go(1)]
  return (
    <section className={styles.story} aria-label={savedPageWords.story}>
      <div className={styles.head}>
        <p>{savedPageWords.step(say(story.title), talk.index + 1, shown.length)}</p>
        {talk.isOff && (
          <Button tone={talk.isElsewhere ? 'strong' : 'quiet'} onClick={() => talk.goTo(at)}>
            {savedPageWords.return}
          </Button>
        )}
        <Button aria-disabled={back === null} onClick={() => back?.()}>
          {savedPageWords.back}
        </Button>
        <Button tone="strong" aria-disabled={next === null} onClick={() => next?.()}>
          {savedPageWords.next}
        </Button>
        <IconButton label={savedPageWords.leave} tone="quiet" onClick={endStory}>
          <X />
        </IconButton>
      </div>
      <div aria-live="polite">
        {/* Of another state they would be untrue; the headline tells of that. */}
        {!talk.isElsewhere && (
          <>
            <h2>{say(moment.title)}</h2>
            <p>{say(moment.caption)}</p>
          </>
        )}
      </div>
    </section>
  )
}
