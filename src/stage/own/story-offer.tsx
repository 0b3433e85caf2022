import { useEffect, useState } from 'react'
import type { StoryFile } from '@/model/schema/story-file'
import { dataWords } from '@/report/data-words'
import { otherChainWords } from '@/scene/chain-of-story'
import type { Scene } from '@/scene/scene'
import type { StoryReading } from '@/store/read-story'
import { openStoryEditor } from '@/store/story-editor-store'
import {
  hostStory,
  isKept,
  isOfThisChain,
  takeInStory,
  useUserStoryStore,
} from '@/store/user-story-store'
import { titleOf } from '@/story/resolved-story'
import { staleSteps } from '@/story/stale-steps'
import { Button } from '@/ui/button'
import { dropStoryHash } from '@/url/story-address'
import { storyInHash } from '@/url/story-hash'
import { sentences } from '@/words/joined'
import { storyEditorWords } from '@/words/story-editor'
import styles from './editor.module.css'
import { present, read } from './editor-acts'
import { StaleNote } from './stale-note'
import { unpackStory } from './story-link'

interface StoryOfferProps {
  readonly scene: Scene
  /** The hash that brought the story. */
  readonly link: string
}

function Offered({ scene, file }: { readonly scene: Scene; readonly file: StoryFile }) {
  const words = storyEditorWords.offer
  const isHere = useUserStoryStore((store) => isKept(store, file))
  const { steps } = file.story
  const tell = (show: (id: string) => void) => {
    const { story } = hostStory(file)
    dropStoryHash()
    show(story.id)
  }
  const keep = () => {
    takeInStory(file)
    dropStoryHash()
    openStoryEditor()
  }
  return (
    <>
      <h3 className={styles.offerTitle}>{titleOf(file)}</h3>
      <p className={styles.quiet}>
        {sentences([
          words.about(steps.length, dataWords(file.data)),
          isHere ? words.isHere : words.unchecked,
        ])}
      </p>
      <StaleNote
        file={file}
        version={scene.index.chain.version}
        stale={staleSteps(file, scene.index)}
      />
      <div className={styles.acts}>
        <Button tone="strong" disabled={steps.length === 0} onClick={() => tell(read)}>
          {words.read}
        </Button>
        <Button disabled={steps.length === 0} onClick={() => tell(present)}>
          {storyEditorWords.present}
        </Button>
        <Button onClick={keep}>{isHere ? words.edit : words.keep}</Button>
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
  if (!reading) return <p role="status">{storyEditorWords.offer.reading}</p>
  if (!reading.file) return <p role="alert">{reading.problem}</p>
  if (!isOfThisChain(reading.file)) {
    return <p role="alert">{otherChainWords(reading.file, storyEditorWords.offer.otherChain)}</p>
  }
  return <Offered scene={scene} file={reading.file} />
}
