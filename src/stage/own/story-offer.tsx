import { useEffect, useState } from 'react'
import type { StoryFile } from '@/model/schema/story-file'
import { dataWords } from '@/scene/data-words'
import type { Scene } from '@/scene/scene'
import { openDesk } from '@/store/desk-store'
import {
  hostStory,
  isKept,
  isOfThisChain,
  takeInStory,
  useOwnStoryStore,
} from '@/store/own-story-store'
import type { StoryReading } from '@/store/read-story'
import { Button } from '@/ui/button'
import { dropStoryHash } from '@/url/story-address'
import { storyInHash } from '@/url/story-hash'
import styles from './desk.module.css'
import { present } from './desk-acts'
import { StaleNote } from './stale-note'
import { staleSteps } from './stale-steps'
import { unpackStory } from './story-link'
import { titleOf } from './told-story'

interface StoryOfferProps {
  readonly scene: Scene
  /** The hash that brought the story. */
  readonly link: string
}

function Offered({ scene, file }: { readonly scene: Scene; readonly file: StoryFile }) {
  const isHere = useOwnStoryStore((store) => isKept(store, file))
  const { steps } = file.story
  const tell = () => {
    const { story } = hostStory(file)
    dropStoryHash()
    present(story.id)
  }
  const keep = () => {
    takeInStory(file)
    dropStoryHash()
    openDesk()
  }
  return (
    <>
      <h3 className={styles.offerTitle}>{titleOf(file)}</h3>
      <p className={styles.quiet}>
        {`${steps.length} ${steps.length === 1 ? 'step' : 'steps'}, made with the data of ${dataWords(file.data)}. `}
        {isHere
          ? 'This device has it already.'
          : 'Nobody has checked what its texts say; stories on this device stay as they are.'}
      </p>
      <StaleNote
        file={file}
        version={scene.index.chain.version}
        stale={staleSteps(file, scene.index)}
      />
      <div className={styles.acts}>
        <Button tone="strong" disabled={steps.length === 0} onClick={tell}>
          Present
        </Button>
        <Button onClick={keep}>{isHere ? 'Edit' : 'Keep on this device'}</Button>
      </div>
    </>
  )
}

/** A story that came inside a link: presented once, or kept beside those of this device. */
export function StoryOffer({ scene, link }: StoryOfferProps) {
  const [reading, setReading] = useState<StoryReading | null>(null)
  useEffect(() => {
    // Synchronises with the browser's decompression, which answers later; the last link counts.
    let isLatest = true
    void unpackStory(storyInHash(link) ?? '').then((read) => {
      if (isLatest) setReading(read)
    })
    return () => {
      isLatest = false
    }
  }, [link])
  if (!reading) return <p role="status">Reading the story</p>
  if (!reading.file) return <p role="alert">{reading.problem}</p>
  if (!isOfThisChain(reading.file)) {
    return (
      <p role="alert">
        This story is told of another chain; choose that chain, then open the link.
      </p>
    )
  }
  return <Offered scene={scene} file={reading.file} />
}
