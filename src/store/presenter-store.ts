import { create } from 'zustand'
import { attempt } from './attempt'

/** In the memory of the tab: a talk goes on after a reload, and in a window that the tab opens. */
const KEY = 'chokepoint-presents'

interface Presenter {
  /** Somebody gives a talk here. Whoever follows a link into one reads, and needs none of a speaker's tools. */
  readonly isPresenting: boolean
}

export const usePresenterStore = create<Presenter>()(() => ({
  isPresenting: attempt(() => sessionStorage.getItem(KEY) !== null, false),
}))

/** By whatever only a speaker does. */
export function beginPresenting(): void {
  usePresenterStore.setState({ isPresenting: true })
  attempt(() => sessionStorage.setItem(KEY, 'yes'), undefined)
}
