import { Play } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { useStories } from '@/scene/use-story'
import { setAtHome, useSessionStore } from '@/store/session-store'
import { openEvent, useViewStore } from '@/store/view-store'
import { whenFirstScreenShown } from '@/ui/first-screen'
import { say } from '@/words/say'
import { screenWords } from '@/words/screen'
import { firstWayIn } from './first-way-in'
import styles from './way-in.module.css'

interface WayInProps {
  readonly index: ChainIndex
  /** Begins a story at its first step. */
  readonly onStart: (story: string) => void
}

/** The first story there is, or the first event of a chain that has none. */
function FirstButton({ index, onStart }: WayInProps) {
  const first = firstWayIn(useStories(), index)
  if (!first) return null
  if (first.kind === 'event') {
    const { event, day } = first.event
    return (
      <button
        type="button"
        className={styles.story}
        onClick={() => {
          setAtHome()
          openEvent(event.id, day)
        }}
      >
        <Play aria-hidden="true" />
        <span>{screenWords.firstEvent}</span>
      </button>
    )
  }
  const story = first.kind === 'story' ? first.story : null
  return (
    <button
      type="button"
      className={styles.story}
      disabled={!story}
      onClick={() => {
        setAtHome()
        if (story) onStart(story.id)
      }}
    >
      <Play aria-hidden="true" />
      <span>{story ? say(story.title) : screenWords.storyInSteps}</span>
      {story?.minutes !== undefined && <small>{screenWords.minutes(story.minutes)}</small>}
    </button>
  )
}

/** For whoever comes for the first time: one way that leads, and one that leaves it to them. */
export function WayIn(props: WayInProps) {
  const isAtHome = useSessionStore((store) => store.isAtHome)
  const [isLater, setIsLater] = useState(false)
  useEffect(() => {
    // Synchronises with the first screen: the list of stories is not on its way before it.
    let isGone = false
    void whenFirstScreenShown().then(() => {
      if (!isGone) setIsLater(true)
    })
    // Whoever moves time or opens something has found the way.
    const stop = useViewStore.subscribe(({ view: { day, selection, off } }, before) => {
      const { view } = before
      if (view.day !== day || view.selection !== selection || view.off !== off) setAtHome()
    })
    const stopFolds = useSessionStore.subscribe(({ isScoreOpen }, before) => {
      if (before.isScoreOpen !== isScoreOpen) setAtHome()
    })
    return () => {
      isGone = true
      stop()
      stopFolds()
    }
  }, [])
  if (isAtHome) return null
  return (
    <div className={styles.wayIn}>
      {isLater ? <FirstButton {...props} /> : <div className={styles.story} />}
      <p>{screenWords.orDragTime}</p>
    </div>
  )
}
