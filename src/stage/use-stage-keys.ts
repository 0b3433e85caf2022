import { useEffect, useEffectEvent } from 'react'
import { useTalkStore } from '@/store/talk-store'
import { isTextField, keepsKey } from './keeps-key'
import { commandFor, isForStage, isPlainKey, type StageCommand } from './stage-commands'

/** Whether the focus is in something that needs the key. In the dark nobody sees what has it. */
function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return useTalkStore.getState().isBlack ? isTextField(target) : keepsKey(target, key)
}

/** What a key means; in the dark one without a meaning asks for light, too. */
function meaningOf(key: string): StageCommand | null {
  const isLight = useTalkStore.getState().isBlack && isPlainKey(key)
  return commandFor(key) ?? (isLight ? 'black' : null)
}

/**
 * The keys of the talk, wherever the focus is.
 * @param onCommand returns false for a command that is not for this window; its key is left alone
 * @param opened the command whose dialog is open, if any: its key closes it again
 */
export function useStageKeys(
  onCommand: (command: StageCommand) => boolean,
  opened: StageCommand | null = null,
): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (!isForStage(event) || isElsewhere(event)) return
    const command = meaningOf(event.key)
    if (!command) return
    // A dialog keeps its keys, also where a click in it took the focus away from its controls.
    if (command !== opened && document.querySelector('dialog:modal')) return
    if (!onCommand(command)) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    // Synchronises with the keyboard, and with clickers, which are keyboards. On the way down: the
    // map would take the arrows for itself.
    const listen = (event: KeyboardEvent) => handle(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
