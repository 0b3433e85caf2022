import { formatIsoDay } from '../../src/model/day'
import type { VersionList } from '../../src/model/schema/version-list'
import type { Snapshot } from '../../src/model/schema/versions'
import { versionDay } from '../../src/model/version'
import { compareVersions } from '../../src/model/versions/compare-versions'

function countsOf({ chain, sources, series }: Snapshot): Record<string, number> {
  const { events, levers, links, places, groups, claims } = chain
  const records = { events, levers, links, places, groups, claims, series, sources }
  return Object.fromEntries(Object.entries(records).map(([name, list]) => [name, list.length]))
}

/**
 * All versions, newest first, each with what is different against the one before.
 * @param snapshots oldest first
 */
export function versionList(snapshots: readonly Snapshot[]): VersionList {
  const versions = snapshots.map((snapshot, i) => {
    const { version } = snapshot.chain
    const last = snapshots[i - 1]
    return {
      version,
      date: formatIsoDay(versionDay(version)?.day ?? 0),
      href: `versions/${version}.json`, // Relative to the list, as in the list of chains.
      counts: countsOf(snapshot),
      changes: last ? compareVersions(last, snapshot) : null,
    }
  })
  return { versions: versions.reverse() }
}
