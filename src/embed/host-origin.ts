/** Which page may talk to an embed, and why that one. */
export interface HostOrigin {
  readonly origin: string
  /** Why a page with another origin is not heard. */
  readonly reason: 'own' | 'named' | 'no-origin' | 'not-listed'
  /** The address names an origin that may not. */
  readonly isRefused: boolean
}

/** Written as browsers write it: `https://example.org`, without a path or a slash. */
function isOrigin(text: string): boolean {
  try {
    const { origin, protocol } = new URL(text)
    return origin === text && (protocol === 'https:' || protocol === 'http:')
  } catch {
    return false
  }
}

/**
 * The one origin whose page may set and read the state of an embed.
 * @param hash of the frame's address, `#origin=https://example.org`. There and not in the query,
 *   because it is no part of the state: it is in no copied link, and no server ever gets it.
 * @param own the map's own origin, which may where no other is named
 * @param listed origins that a deployment allows; null = any that an address names
 */
export function hostOrigin(
  hash: string,
  own: string,
  listed: readonly string[] | null,
): HostOrigin {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('origin')
  if (named === null) return { origin: own, reason: 'own', isRefused: false }
  if (!isOrigin(named)) return { origin: own, reason: 'no-origin', isRefused: true }
  if (named !== own && listed && !listed.includes(named)) {
    return { origin: own, reason: 'not-listed', isRefused: true }
  }
  return { origin: named, reason: 'named', isRefused: false }
}

/** @param content of the page's `<meta name="embed-origins">`: origins with spaces between */
export function readOriginList(content: string): string[] {
  return content.split(/\s+/).filter(isOrigin)
}
