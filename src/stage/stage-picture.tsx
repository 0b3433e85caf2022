import { useLayoutEffect, useState } from 'react'
import type { StepKind, StoryPicture } from '@/model/schema/story'
import type { Scene } from '@/scene/scene'
import { say } from '@/words/say'
import { stageWords } from '@/words/stage'
import styles from './stage.module.css'
import { type DrawMoment, usePicture } from './use-step-pictures'
import type { TalkState } from './use-talk'

interface StagePictureProps {
  readonly scene: Scene
  readonly talk: TalkState | null
  readonly kind: StepKind
  readonly draw: DrawMoment
}

interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** The size of an element, once it is laid out and whenever it changes. */
function useSize(): [(element: HTMLElement | null) => void, Size | null] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    // Synchronises with the layout.
    if (!element) return
    const measure = () => {
      const { clientWidth, clientHeight } = element
      setSize({ widthPx: clientWidth, heightPx: clientHeight })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [setElement, size]
}

/** Of a hall's height: as large as the names on the map. */
const TEXT_SHARE = 0.026

function Chart({ scene, talk, draw }: Omit<StagePictureProps, 'kind'>) {
  const [ref, size] = useSize()
  const textPx = Math.max(TEXT_SHARE * Math.min(window.innerWidth, window.innerHeight), 11)
  const order = size && {
    view: { ...scene.view, surface: 'present' as const },
    kind: 'chart' as const,
    moment: talk?.moment ?? null,
    ...size,
    textPx,
  }
  const picture = usePicture(order, draw)
  return (
    <div ref={ref} className={styles.chart} data-empty={!picture || undefined}>
      {picture && <img src={picture.url} alt={picture.description} />}
    </div>
  )
}

/** One of the speaker's own; a sentence where there is none, and where the browser can't read it. */
function OwnPicture({ picture }: { readonly picture: StoryPicture | undefined }) {
  const [isBroken, setIsBroken] = useState(false)
  if (!picture) return <p>{stageWords.noPicture}</p>
  if (isBroken) return <p>{stageWords.brokenPicture}</p>
  return <img src={picture.data} alt={picture.alt} onError={() => setIsBroken(true)} />
}

/** What a step shows instead of the map, or a series beside it. */
export function StagePicture({ scene, talk, kind, draw }: StagePictureProps) {
  if (kind === 'chart') return <Chart scene={scene} talk={talk} draw={draw} />
  if (!talk) return null
  const { step, moment } = talk
  const credit = step.credit ? say(step.credit) : ''
  if (kind === 'picture') {
    return (
      <figure className={styles.ownPicture}>
        <OwnPicture key={step.id} picture={step.picture} />
        {credit && <figcaption dir="auto">{credit}</figcaption>}
      </figure>
    )
  }
  return (
    <div className={styles.words} data-kind={kind}>
      <p dir="auto">{say(moment.caption)}</p>
      {credit && (
        <p className={styles.credit} dir="auto">
          {credit}
        </p>
      )}
    </div>
  )
}
