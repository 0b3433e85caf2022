import { useEffect, useState } from 'react'
import { hasLetterKeys } from '@/store/letter-keys-store'

export interface Search {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
}

/** Where a letter is typed it means itself. */
const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** A dialog or a sheet in front has its own keys. */
const isCovered = () => document.querySelector('dialog[open]') !== null

function asksForSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event
  if (altKey || event.defaultPrevented) return false
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return true
  return key === '/' && !ctrlKey && !metaKey && !isTyping(event) && hasLetterKeys()
}

/** The search, opened by `/` or Ctrl+K (⌘K) from anywhere; closed by what it leads to. */
export function useSearch(): Search {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    // Synchronises with the keyboard of the window.
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event) || isCovered()) return
      event.preventDefault()
      setIsOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return { isOpen, open: () => setIsOpen(true), close: () => setIsOpen(false) }
}
