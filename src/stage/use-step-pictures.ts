import { useEffect, useRef, useState } from 'react'
import type { Story } from '@/model/schema/story'
import type { ViewState } from '@/store/view-state'
import { useViewStore } from '@/store/view-store'
import { whenIdle } from '@/ui/when-idle'
import { viewOfStep } from './story-path'

export interface StepPicture {
  /** A document with its fonts. */
  readonly svg: string
  readonly isWhatIf: boolean
}

export type DrawStep = (view: ViewState) => Promise<StepPicture>

export interface ShownPicture {
  readonly url: string
  readonly isWhatIf: boolean
}

/** The overview is open and waits. */
const IDLE_MAX_MS = 250

interface StepPictures {
  readonly pictures: ReadonlyMap<string, ShownPicture>
  /** Draws them once more; null unless they could not be drawn. */
  readonly retry: (() => void) | null
}

/** Images of the steps of a story by id, one after the other as there is time. */
export function useStepPictures(story: Story, drawStep: DrawStep): StepPictures {
  const [pictures, setPictures] = useState<ReadonlyMap<string, ShownPicture>>(new Map())
  const [tryCount, setTryCount] = useState(0)
  const [hasFailed, setHasFailed] = useState(false)
  const drawRef = useRef(drawStep)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try draws the same anew
  useEffect(() => {
    // Synchronises with the drawing, and frees the images when the overview closes.
    const made: string[] = []
    let isOpen = true
    const drawAll = async () => {
      for (const step of story.steps) {
        await whenIdle(IDLE_MAX_MS)
        if (!isOpen) return
        const view = viewOfStep(story, step, useViewStore.getState().view)
        const { svg, isWhatIf } = await drawRef.current(view)
        if (!isOpen) return
        const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        made.push(url)
        setPictures((others) => new Map(others).set(step.id, { url, isWhatIf }))
      }
    }
    // Without a picture a step still has its number and its title.
    drawAll().catch((error: unknown) => {
      console.warn('The steps have no pictures:', error)
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
