import type { Snapshot } from '../src/model/schema/versions'
import { compareVersions } from '../src/model/versions/compare-versions'
import { latestChanges } from './answers/latest-changes'
import { licensed } from './answers/licensed'
import { versionList } from './answers/version-list'
import type { Content } from './content/content'
import { isFinal, versionsOf } from './content/versions'
import { json, ofChain, perChain, seriesOf } from './find-answer'
import { type Answer, JSON_TYPE, type Params, type Route } from './route'

const perVersion = (contents: readonly Content[]): Params[] =>
  contents.flatMap((content) =>
    versionsOf(content).map(({ chain: { id, version } }) => ({ chain: id, version })),
  )

const perVersionAndSeries = (contents: readonly Content[]): Params[] =>
  contents.flatMap((content) =>
    versionsOf(content).flatMap(({ chain: { id, version }, series }) =>
      series.map((each) => ({ chain: id, version, series: each.id })),
    ),
  )

/** Answers from one version of a chain, or says that there is no such version. */
function ofVersion(
  answer: (snapshot: Snapshot, params: Params, content: Content) => Answer,
): Route['answer'] {
  return ofChain((content, params) => {
    const id = params.version ?? ''
    const snapshots = versionsOf(content)
    const snapshot = snapshots.find(({ chain }) => chain.version === id)
    if (snapshot) return answer(snapshot, params, content)
    return { missing: 'version', id, known: snapshots.map(({ chain }) => chain.version) }
  })
}

/** What is as it was: once the version is released, the same bytes for ever. */
function kept(answer: (snapshot: Snapshot, params: Params) => Answer): Route['answer'] {
  return ofVersion((snapshot, params, content) => {
    const found = answer(snapshot, params)
    return 'body' in found ? { ...found, isFinal: isFinal(content, snapshot) } : found
  })
}

/** Earlier versions of the data, and what is different since. */
export const VERSION_ROUTES: readonly Route[] = [
  {
    template: '/chains/{chain}/versions.json',
    title: 'Versions of a chain',
    description:
      'Every version of the data, newest first, each with the day of its release and what is different against the one before.',
    mediaType: JSON_TYPE,
    schema: 'VersionList',
    instances: perChain,
    answer: ofChain((content) => json(licensed(content.chain, versionList(versionsOf(content))))),
  },
  {
    template: '/chains/{chain}/versions/{version}.json',
    title: 'A chain as it was',
    description: 'The chain as it was published under one version. It never changes.',
    mediaType: JSON_TYPE,
    schema: 'Chain',
    instances: perVersion,
    answer: kept(({ chain }) => json(licensed(chain, chain))),
  },
  {
    template: '/chains/{chain}/versions/{version}/sources.json',
    title: 'Sources as they were',
    description: 'Every source that a record of that version names by its id.',
    mediaType: JSON_TYPE,
    schema: 'Sources',
    instances: perVersion,
    answer: kept(({ sources }) => json(sources)),
  },
  {
    template: '/chains/{chain}/versions/{version}/series/{series}.json',
    title: 'A measured series as it was',
    description: 'One measured outcome as it was known then: counts that were provisional change.',
    mediaType: JSON_TYPE,
    schema: 'Series',
    instances: perVersionAndSeries,
    answer: kept(seriesOf),
  },
  {
    template: '/chains/{chain}/changed.json',
    title: 'What the newest version changed',
    description:
      'Every record that came or is different in the newest version, with the names of its fields that are; small enough to be asked for with a record.',
    mediaType: JSON_TYPE,
    schema: 'LatestChanges',
    instances: perChain,
    answer: ofChain((content) => json(licensed(content.chain, latestChanges(versionsOf(content))))),
  },
  {
    template: '/chains/{chain}/changes/{version}.json',
    title: 'What changed since a version',
    description:
      'Every record that is different in the version served now, field by field and effect by effect, and the days on which a link has another level. A renamed record is the same record.',
    mediaType: JSON_TYPE,
    schema: 'ChangeLog',
    instances: perVersion,
    answer: ofVersion((snapshot, _, content) =>
      json(licensed(content.chain, compareVersions(snapshot, content))),
    ),
  },
]
