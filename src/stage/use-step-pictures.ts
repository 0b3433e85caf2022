import { useEffect, useEffectEvent, useState } from 'react'
import type { StepKind, Story } from '@/model/schema/story'
import { type Moment, momentsOf } from '@/model/story-moments'
import type { ViewState } from '@/store/view-state'
import { useViewStore } from '@/store/view-store'
import { viewOfMoment } from '@/story/story-path'
import { whenIdle } from '@/ui/when-idle'
import { drawPatiently } from './draw-patiently'

export interface StepPicture {
  /** A document with its fonts. */
  readonly svg: string
  readonly isWhatIf: boolean
  /** What is to be seen, in words. */
  readonly description: string
}

/** What is to be drawn, and how large. */
export interface PictureOrder {
  readonly view: ViewState
  readonly kind: StepKind
  /** null where a view is presented without a story. */
  readonly moment: Moment | null
  readonly widthPx: number
  readonly heightPx: number
  /** Of the smallest words; as on the stage of that size when left out. */
  readonly textPx?: number
}

export type DrawMoment = (order: PictureOrder) => Promise<StepPicture>

export interface ShownPicture {
  readonly url: string
  readonly isWhatIf: boolean
  readonly description: string
}

/** The overview is open and waits. */
const IDLE_MAX_MS = 250
/** As steps are seen in an overview. */
const SMALL = { widthPx: 400, heightPx: 225 } as const

const urlOf = (svg: string) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))

interface StepPictures {
  readonly pictures: ReadonlyMap<string, ShownPicture>
  /** Draws them once more; null unless they could not be drawn. */
  readonly retry: (() => void) | null
}

/** Images of the steps of a story and of their parts, by reference, one after the other as there is time. */
export function useStepPictures(story: Story, draw: DrawMoment): StepPictures {
  const [tryCount, setTryCount] = useState(0)
  const [hasFailed, setHasFailed] = useState(false)
  const [pictures, setPictures] = useState<ReadonlyMap<string, ShownPicture>>(new Map())
  const drawNow = useEffectEvent(draw)
  useEffect(() => {
    // Synchronises with the drawing, and frees the images when the overview closes.
    const made: string[] = []
    let isOpen = true
    const drawAll = async () => {
      for (const moment of momentsOf(story)) {
        await whenIdle(IDLE_MAX_MS)
        if (!isOpen) return
        const view = viewOfMoment(story, moment, useViewStore.getState().view)
        const { svg, ...about } = await drawNow({ view, moment, kind: moment.kind, ...SMALL })
        if (!isOpen) return
        const url = urlOf(svg)
        made.push(url)
        setPictures((others) => new Map(others).set(moment.ref, { url, ...about }))
      }
    }
    // Without a picture a step still has its number and its title.
    drawAll().catch((error: unknown) => {
      console.warn(`The steps have no pictures, at try ${tryCount + 1}:`, error)
      if (isOpen) setHasFailed(true)
    })
    return () => {
      isOpen = false
      for (const url of made) URL.revokeObjectURL(url)
    }
  }, [story, tryCount])
  const retry = () => {
    setHasFailed(false)
    setTryCount(tryCount + 1)
  }
  return { pictures, retry: hasFailed ? retry : null }
}

/** One picture, drawn anew when what is ordered changes; null until it is there. */
export function usePicture(order: PictureOrder | null, draw: DrawMoment): ShownPicture | null {
  const [picture, setPicture] = useState<ShownPicture | null>(null)
  const key = order && JSON.stringify(order)
  const drawNow = useEffectEvent(async () => (order ? draw(order) : null))
  useEffect(() => {
    // Synchronises with the drawing; the last order counts.
    const giveUp = new AbortController()
    if (key === null) setPicture(null)
    drawPatiently(drawNow, giveUp.signal)
      .then((drawn) => {
        if (!drawn || giveUp.signal.aborted) return
        const { svg, ...about } = drawn
        setPicture({ url: urlOf(svg), ...about })
      })
      .catch((error: unknown) => {
        console.warn('The step has no picture:', error)
        // Nor that of another step.
        if (!giveUp.signal.aborted) setPicture(null)
      })
    return () => giveUp.abort()
  }, [key])
  const url = picture?.url
  useEffect(() => {
    // Synchronises with the image, which is seen until the next one is there.
    return () => {
      if (url) URL.revokeObjectURL(url)
    }
  }, [url])
  return order ? picture : null
}
