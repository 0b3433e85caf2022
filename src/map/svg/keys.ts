import type { MoveHandlers, Step } from './move-handlers'

const PAN_PX = 100
const STEP_MS = 250

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { pan: { x: PAN_PX, y: 0 } },
  ArrowRight: { pan: { x: -PAN_PX, y: 0 } },
  ArrowUp: { pan: { x: 0, y: PAN_PX } },
  ArrowDown: { pan: { x: 0, y: -PAN_PX } },
  '+': { zoom: 1, at: null },
  '=': { zoom: 1, at: null },
  '-': { zoom: -1, at: null },
}

/** The keys that move the live map. */
export function listenToKeys(sheet: HTMLElement, { onStep }: Pick<MoveHandlers, 'onStep'>): void {
  sheet.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onStep(step, STEP_MS)
  })
}
