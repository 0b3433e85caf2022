import { create } from 'zustand'
import { attempt } from './attempt'

const KEY = 'chokepoint-letter-keys'

const isKeptAsOff = () => attempt(() => localStorage.getItem(KEY) === 'no', false)

interface LetterKeys {
  /** Whether a letter, a digit or a sign alone is a command: not for those whose speech is typed. */
  readonly isOn: boolean
}

export const useLetterKeysStore = create<LetterKeys>()(() => ({ isOn: !isKeptAsOff() }))

/** Asked at each press: the stage and the speaker's window are two pages, and either may have put them off. */
export function hasLetterKeys(): boolean {
  return useLetterKeysStore.getState().isOn && !isKeptAsOff()
}

export function setLetterKeys(isOn: boolean): void {
  useLetterKeysStore.setState({ isOn })
  attempt(() => (isOn ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'no')), undefined)
}

/** A key that types one letter, digit or sign. Space presses things too, and is none. */
export function isLetterKey(key: string): boolean {
  return key.length === 1 && key !== ' '
}
