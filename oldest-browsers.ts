/**
 * The oldest browsers in which all of it works: the build is written for them, the README names
 * them, and a test holds what the code uses to them.
 */
export const OLDEST_BROWSERS = {
  chrome: '124',
  edge: '124',
  firefox: '128',
  safari: '17.4',
} as const

/** As the build takes them. */
export const BUILD_TARGET = Object.entries(OLDEST_BROWSERS).map((pair) => pair.join(''))
