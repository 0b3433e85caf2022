/** Before the story that an address carries. */
export const STORY_HASH = '#story='

/**
 * What an address carries after `#story=`; null where it carries no story. It stands in the hash,
 * as it is no part of the state and no server ever gets it.
 */
export function storyInHash(hash: string): string | null {
  return hash.startsWith(STORY_HASH) ? hash.slice(STORY_HASH.length) : null
}
