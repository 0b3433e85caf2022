import { create } from 'zustand'
import { attempt } from './attempt'

const KEY = 'chokepoint-plain-map'

/** Whether somebody chose the plain map on this machine; it is no matter of a link. */
export const usePlainMapStore = create<{ readonly isPlain: boolean }>()(() => ({
  isPlain: attempt(() => localStorage.getItem(KEY) === 'yes', false),
}))

export function setPlainMap(isPlain: boolean): void {
  usePlainMapStore.setState({ isPlain })
  attempt(
    () => (isPlain ? localStorage.setItem(KEY, 'yes') : localStorage.removeItem(KEY)),
    undefined,
  )
}
