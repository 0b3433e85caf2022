import { create } from 'zustand'

/** A spot on the picture of the stage, as shares of its width and height, 0…1. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** What a speaker points at and has drawn; of the moment, and gone with the step. */
export interface Pointing {
  readonly dot: Spot | null
  readonly lines: readonly (readonly Spot[])[]
}

interface PointingStore extends Pointing {
  /** What a pointer does in this window: nothing of its own, show the dot, or draw. */
  readonly tool: 'none' | 'dot' | 'pen'
}

export const NO_POINTING: Pointing = { dot: null, lines: [] }

/** A line has so many spots at most, and a picture so many lines: the other window gets them all. */
const MOST_SPOTS = 600
const MOST_LINES = 60

export const usePointingStore = create<PointingStore>()(() => ({ ...NO_POINTING, tool: 'none' }))

export function setTool(tool: PointingStore['tool']): void {
  usePointingStore.setState(tool === 'dot' ? { tool } : { tool, dot: null })
}

export function moveDot(dot: Spot | null): void {
  usePointingStore.setState({ dot })
}

export function beginLine(spot: Spot): void {
  usePointingStore.setState(({ lines }) => ({ lines: [...lines, [spot]].slice(-MOST_LINES) }))
}

export function drawOn(spot: Spot): void {
  usePointingStore.setState(({ lines }) => {
    const last = lines.at(-1)
    if (!last || last.length >= MOST_SPOTS) return {}
    return { lines: [...lines.slice(0, -1), [...last, spot]] }
  })
}

/** @returns whether there was anything to clear, or a tool in hand */
export function clearPointing(): boolean {
  const { dot, lines, tool } = usePointingStore.getState()
  usePointingStore.setState({ ...NO_POINTING, tool: 'none' })
  return dot !== null || lines.length > 0 || tool !== 'none'
}

/** Takes over what the other window points at. */
export function adoptPointing({ dot, lines }: Pointing): void {
  usePointingStore.setState({ dot, lines })
}
