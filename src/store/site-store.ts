import { create } from 'zustand'
import { attempt } from './attempt'

const KEY = 'chokepoint-site'

/** The public address that somebody typed for links and codes; empty where nobody did. */
export const useSiteStore = create<{ readonly typed: string }>()(() => ({
  typed: attempt(() => localStorage.getItem(KEY) ?? '', ''),
}))

export function typeSite(typed: string): void {
  useSiteStore.setState({ typed })
  attempt(() => localStorage.setItem(KEY, typed), undefined)
}
