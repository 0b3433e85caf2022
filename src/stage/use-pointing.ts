import { useEffect, useRef } from 'react'
import { clearPointing, setTool, usePointingStore } from '@/store/pointing-store'
import { useViewStore } from '@/store/view-store'
import type { StageCommand } from './stage-commands'

/** A key that is down for longer is held, and not pressed. */
const HELD_MS = 350

/**
 * The keys of pointing. L shows the dot as long as it is held, or, pressed shortly, until it is
 * pressed again; D draws; Escape clears. The next step clears as well.
 */
export function usePointing() {
  const downAtMs = useRef<number | null>(null)
  useEffect(() => {
    // Synchronises with the step: what was drawn on a picture goes with it.
    return useViewStore.subscribe(
      ({ view }) => view.step,
      () => void clearPointing(),
    )
  }, [])
  const run = (command: StageCommand): boolean => {
    const { tool } = usePointingStore.getState()
    if (command === 'point') {
      downAtMs.current = tool === 'dot' ? null : performance.now()
      setTool(tool === 'dot' ? 'none' : 'dot')
      return true
    }
    if (command === 'draw') {
      setTool(tool === 'pen' ? 'none' : 'pen')
      return true
    }
    return command === 'leave' && clearPointing()
  }
  const release = (command: StageCommand) => {
    if (command !== 'point' || downAtMs.current === null) return
    if (performance.now() - downAtMs.current > HELD_MS) setTool('none')
    downAtMs.current = null
  }
  return { run, release }
}
