import { useSiteStore } from '@/store/site-store'

/** What the build says the public address is: SITE_URL. */
const META = 'meta[name="chokepoint:site"]'

/** Names and addresses that mean another machine to whoever reads them there. */
const LOCAL_HOST =
  /^(?:localhost|.*\.localhost|.*\.local|0\.0\.0\.0|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|\[.*\])$/

/** The page's address without query, where others can open it; null for a machine's own, a file, and nonsense. */
export function asPublicSite(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, origin, pathname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return LOCAL_HOST.test(hostname) ? null : `${origin}${pathname}`
}

/** The public address that the build was told; empty where it was told none. */
export function builtSite(): string {
  return document.querySelector<HTMLMetaElement>(META)?.content ?? ''
}

/**
 * Where codes and links lead that leave this machine: what somebody typed, what the build was told,
 * or the page's own address; null where none of them can be opened elsewhere.
 */
export function publicSite(): string | null {
  const { typed } = useSiteStore.getState()
  const { origin, pathname } = window.location
  const known = [typed, builtSite(), `${origin}${pathname}`].map(asPublicSite)
  return known.find((site) => site !== null) ?? null
}
