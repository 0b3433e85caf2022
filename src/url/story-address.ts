import { DEFAULT_VIEW } from '@/store/view-state'
import { STORY_HASH, storyInHash } from './story-hash'
import { formatView } from './view-codec'

/** The address that carries a packed story, on this site. @param chain as an address names it */
export function storyAddress(packed: string, chain: string | null): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}${formatView({ ...DEFAULT_VIEW, chain })}${STORY_HASH}${packed}`
}

/** Once a story was taken in, the address no longer has to carry it. */
export function dropStoryHash(): void {
  const { pathname, search, hash } = window.location
  if (storyInHash(hash) !== null) window.history.replaceState(null, '', `${pathname}${search}`)
}
