import { byVersion } from '../../src/model/version'
import { compareVersions } from '../../src/model/versions/compare-versions'
import type { Content } from './content'
import type { Problem } from './problem'
import { headPath } from './snapshots'

const MOST_NAMED = 3 // Enough to recognise what was edited.

function namesOfChanges(content: Content, released: Content['released'][number]): string {
  const { records } = compareVersions(released, content)
  const names = records.slice(0, MOST_NAMED).map(({ kind, id }) => `${kind} ${id}`)
  const more = records.length - names.length
  if (names.length === 0) return 'what it writes is different'
  return `changed: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const HOW =
  'raise it (year.month.day, with -2 for a second one of a day), then run npm run release-data'

/**
 * Whether the content may stand under its version: it is what was released under it, or the version
 * is newer than all that was. So nobody changes under a reader's feet what a link was made with.
 */
export function checkRelease(content: Content): Problem[] {
  const { chain, sources, series, released } = content
  const report = (message: string): Problem[] => [
    { file: headPath(chain), line: null, path: ['version'], message },
  ]
  const same = released.find((each) => each.chain.version === chain.version)
  if (same) {
    if (JSON.stringify(same) === JSON.stringify({ chain, sources, series })) return []
    const what = namesOfChanges(content, same)
    return report(
      `expected a newer version, since ${chain.version} was released with other content (${what}); ${HOW}`,
    )
  }
  const newest = released.at(-1)?.chain.version
  if (newest === undefined || byVersion(chain.version, newest) > 0) return []
  return report(
    `expected a version newer than the released ${newest}, got ${chain.version}; ${HOW}`,
  )
}
