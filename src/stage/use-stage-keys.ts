import { useEffectEvent, useLayoutEffect } from 'react'
import { hasLetterKeys, isLetterKey } from '@/store/letter-keys-store'
import { useTalkStore } from '@/store/talk-store'
import { isTextField, keepsKey } from './keeps-key'
import {
  commandFor,
  isClickerKey,
  isForStage,
  isPlainKey,
  type StageCommand,
} from './stage-commands'

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

/** Whose speech is typed for them would lead a talk by every word: they have put letters off. */
const isPutOff = (key: string) => isLetterKey(key) && !hasLetterKeys()

interface Listeners {
  /** @returns false for a command that is not for this window; its key is left alone */
  readonly onCommand: (command: StageCommand) => boolean
  /** The command whose dialog is open, if any: its key closes it again. */
  readonly opened?: StageCommand | null
  /** A clicker closes whatever is open before it does anything else. */
  readonly onClose?: () => void
  /** Digits on their way to Enter. @returns false where the key is not for them */
  readonly onDigit?: ((key: string) => boolean) | undefined
  /** A key is let go. */
  readonly onRelease?: (command: StageCommand) => void
}

/** The keys of the talk, wherever the focus is. */
export function useStageKeys(listeners: Listeners): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const { onCommand, opened = null, onClose, onDigit } = listeners
    if (!isForStage(event) || isPutOff(event.key)) return
    const take = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    const isDialogOpen = document.querySelector('dialog:modal') !== null
    if (isDialogOpen && onClose && isClickerKey(event.key)) {
      onClose()
      return take()
    }
    // Enter is a number's also where a button has the focus.
    const isWritten = event.target instanceof Element && isTextField(event.target)
    const mayCount = !isDialogOpen && !isWritten && !useTalkStore.getState().isBlack
    if (mayCount && onDigit?.(event.key)) return take()
    if (isElsewhere(event)) return
    const command = meaningOf(event.key)
    if (!command) return
    // A dialog keeps its keys, also where a click in it took the focus away from its controls.
    if (command !== opened && isDialogOpen) return
    // Held, a key means what it meant when it went down.
    if (event.repeat && command === 'point') return take()
    if (onCommand(command)) take()
  })
  const release = useEffectEvent(({ key }: KeyboardEvent) => {
    const command = commandFor(key)
    if (command) listeners.onRelease?.(command)
  })
  useLayoutEffect(() => {
    // Synchronises with the keyboard, and with clickers, which are keyboards, from the first sight of
    // the stage on: a busy machine would lose a key. On the way down: the map would take the arrows
    // for itself.
    const listen = (event: KeyboardEvent) => handle(event)
    const listenUp = (event: KeyboardEvent) => release(event)
    window.addEventListener('keydown', listen, { capture: true })
    window.addEventListener('keyup', listenUp, { capture: true })
    return () => {
      window.removeEventListener('keydown', listen, { capture: true })
      window.removeEventListener('keyup', listenUp, { capture: true })
    }
  }, [])
}
