const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`)

/** `SITE_URL` with its slash at the end; null where it is not set. @throws Error when it is no address */
export function siteAddress(siteUrl: string | undefined): string | null {
  if (!siteUrl) return null
  if (!URL.canParse(siteUrl)) {
    throw new Error(
      `SITE_URL is no address such as https://example.org/maps/: got ${JSON.stringify(siteUrl)}.`,
    )
  }
  return new URL(withSlash(siteUrl)).href
}

/**
 * Where the page looks for its files: in the folder that the site is served in.
 * @param base as `--base` has it; a relative one works in any folder
 * @returns undefined where nothing says so
 * @throws Error where the two name different folders
 */
export function siteBase(
  siteUrl: string | undefined,
  base: string | undefined,
): string | undefined {
  const address = siteAddress(siteUrl)
  if (address === null) return base
  const { pathname } = new URL(address)
  if (base === undefined) return pathname
  if (base.startsWith('/') && withSlash(base) !== pathname) {
    throw new Error(
      `SITE_URL says that the site is served at ${pathname}, but --base says at ${withSlash(base)}. Leave --base out, or give the whole address in SITE_URL.`,
    )
  }
  return base
}
