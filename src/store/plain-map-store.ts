import { create } from 'zustand'
import { attempt } from './attempt'

const KEY = 'chokepoint-plain-map'

interface PlainMap {
  /** Whether somebody chose the plain map on this machine; it is no matter of a link. */
  readonly isPlain: boolean
  /** Whether there is another one to choose. */
  readonly hasLive: boolean
}

export const usePlainMapStore = create<PlainMap>()(() => ({
  isPlain: attempt(() => localStorage.getItem(KEY) === 'yes', false),
  hasLive: true,
}))

/** This page has the plain map and no other, whatever was chosen elsewhere. */
export function haveNoLiveMap(): void {
  usePlainMapStore.setState({ isPlain: true, hasLive: false })
}

export function setPlainMap(isPlain: boolean): void {
  usePlainMapStore.setState({ isPlain })
  attempt(
    () => (isPlain ? localStorage.setItem(KEY, 'yes') : localStorage.removeItem(KEY)),
    undefined,
  )
}
