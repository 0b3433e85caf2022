/** Scripts of other alphabets: no text of ours has them, and browsers have fonts of their own. */
const OTHER_ALPHABETS = /-(?:cyrillic|greek|vietnamese)(?:-ext)?-/

/** What the app asks the API for, the newest data only; nobody needs its index or schema in a hall. */
const ANSWERS =
  /^api\/v1\/(?:chains\.json|chains\/[^/]+(?:\.json|\/(?:sources|stories|changed)\.json|\/(?:series|stories)\/[^/]+\.json))$/

/** Of `public/`. The loader of embeds is for other people's pages. */
const PUBLIC = /^(?:favicon\.svg|start-guard\.js|base-map\/[^/]+\.(?:json|pmtiles))$/

/**
 * Whether the app needs a file once it is open. Pages for single states, their pictures and
 * earlier data are not kept.
 * @param path below the root, as the build writes it
 */
export function isKept(path: string, assetsFolder: string): boolean {
  if (path.startsWith(`${assetsFolder}/`)) {
    return !OTHER_ALPHABETS.test(path) && !path.endsWith('.map')
  }
  return path === 'index.html' || ANSWERS.test(path) || PUBLIC.test(path)
}
