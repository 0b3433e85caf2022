const PREFIX = '#story='

/**
 * What an address carries after `#story=`; null where it carries no story. It stands in the hash,
 * as it is no part of the state and no server ever gets it.
 */
export function storyInHash(hash: string): string | null {
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : null
}

/** The address that carries a packed story, on this site. */
export function storyAddress(packed: string): string {
  return `${window.location.origin}${window.location.pathname}${PREFIX}${packed}`
}

/** Once a story was taken in, the address no longer has to carry it. */
export function dropStoryHash(): void {
  const { pathname, search, hash } = window.location
  if (storyInHash(hash) !== null) window.history.replaceState(null, '', `${pathname}${search}`)
}
