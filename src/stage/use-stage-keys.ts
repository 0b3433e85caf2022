import { useEffect, useEffectEvent } from 'react'
import { commandFor, isForStage, type StageCommand } from './stage-commands'

/** Fields and dialogs keep their keys; a button keeps those that press it. */
function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (!target) return false
  if (target.closest('input, textarea, select, [role=slider], dialog')) return true
  return target.closest('button, a') !== null && (event.key === ' ' || event.key === 'Enter')
}

/**
 * The keys of the talk, wherever the focus is.
 * @param onCommand returns false for a command that is not for this window; its key is left alone
 */
export function useStageKeys(onCommand: (command: StageCommand) => boolean): void {
  const handle = useEffectEvent(onCommand)
  useEffect(() => {
    // Synchronises with the keyboard, and with clickers, which are keyboards.
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isForStage(event) || isElsewhere(event)) return
      const command = commandFor(event.key)
      if (command && handle(command)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
