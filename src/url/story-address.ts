import { STORY_HASH, storyInHash } from './story-hash'

/** The address that carries a packed story, on this site. */
export function storyAddress(packed: string): string {
  return `${window.location.origin}${window.location.pathname}${STORY_HASH}${packed}`
}

/** Once a story was taken in, the address no longer has to carry it. */
export function dropStoryHash(): void {
  const { pathname, search, hash } = window.location
  if (storyInHash(hash) !== null) window.history.replaceState(null, '', `${pathname}${search}`)
}
