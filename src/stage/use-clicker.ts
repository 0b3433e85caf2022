import { useEffect, useEffectEvent } from 'react'
import { isClickerKey, isForStage } from './stage-commands'

/**
 * The keys that a clicker sends, wherever the focus is, in a dialog too: whoever holds one has no
 * hand for anything else.
 * @param onPress null while they are the browser's
 * @param isOwn which of them; all when left out
 */
export function useClicker(
  onPress: (() => void) | null,
  isOwn: (key: string) => boolean = isClickerKey,
): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (!onPress || !isOwn(event.key) || !isForStage(event)) return
    event.preventDefault()
    event.stopPropagation()
    onPress()
  })
  useEffect(() => {
    // Synchronises with the keyboard, on the way down: sliders and lists would take the keys.
    const listen = (event: KeyboardEvent) => handle(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
