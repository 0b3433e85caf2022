import { inLanguage } from './language'
import { number, plural } from './numbers'
import { sentence } from './sentence'

/** What changed in the data from release to release: pages, and feeds. */
export const releasePageWords = inLanguage('release-pages', {
  title: 'What changed in the data',
  titleOf: (chain: string) => `What changed in the data: ${chain}`,
  /** Over the title of a release. */
  over: (chain: string) => `What changed in the data · ${chain}`,
  /** Over that of a part of it. `{version}` is the link below. */
  overPart: sentence('What changed in the data · {chain} · {version}'),
  /** @param version "2026.11.24" */
  versionLink: (version: string) => `version ${version}`,
  about: 'Every release is kept: a link that names its version opens what it showed then.',
  feeds: sentence('Follow releases by {atom} or {json}.'),
  /** Names of formats. */
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  /** The name of both in the head of a page. */
  feed: 'Changes',
  feedTitle: (chain: string) => `Chokepoint: changes in “${chain}”`,
  description: 'Every release of the data, newest first.',
  /** `{version}` is a link. */
  release: sentence('{version}, {date}'),
  entry: (version: string, date: string) => `Version ${version}, ${date}`,
  version: (version: string) => `Version ${version}`,
  versionOfData: (version: string) => `Version ${version} of the data`,
  ofChain: (title: string, chain: string) => `${title}: ${chain}`,
  all: 'All releases',
  /** What a release did to the one before. @param changes counted by the texts below, with commas between */
  inShort: (changes: string) => `${changes}.`,
  nothing: 'Nothing changed.',
  first: (counts: string) => `First release: ${counts}.`,
  records: {
    changed: (count: number) =>
      plural(count, {
        one: `${number(count)} record changed`,
        other: `${number(count)} records changed`,
      }),
    added: (count: number) =>
      plural(count, {
        one: `${number(count)} record added`,
        other: `${number(count)} records added`,
      }),
    removed: (count: number) =>
      plural(count, {
        one: `${number(count)} record removed`,
        other: `${number(count)} records removed`,
      }),
  },
  levelStretches: (count: number) =>
    plural(count, {
      one: `${number(count)} period with a different level`,
      other: `${number(count)} periods with a different level`,
    }),
  /** What the first release held. */
  held: {
    events: (count: number) =>
      plural(count, { one: `${number(count)} event`, other: `${number(count)} events` }),
    levers: (count: number) =>
      plural(count, {
        one: `${number(count)} possible policy`,
        other: `${number(count)} possible policies`,
      }),
    links: (count: number) =>
      plural(count, { one: `${number(count)} route`, other: `${number(count)} routes` }),
    places: (count: number) =>
      plural(count, { one: `${number(count)} place`, other: `${number(count)} places` }),
    groups: (count: number) =>
      plural(count, { one: `${number(count)} group`, other: `${number(count)} groups` }),
    claims: (count: number) =>
      plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
    series: (count: number) =>
      plural(count, { one: `${number(count)} outcome`, other: `${number(count)} outcomes` }),
    sources: (count: number) =>
      plural(count, { one: `${number(count)} source`, other: `${number(count)} sources` }),
  },
  /** Records of one kind, counted. */
  turns: {
    changed: (count: number) => `${number(count)} changed`,
    added: (count: number) => `${number(count)} added`,
    removed: (count: number) => `${number(count)} removed`,
  },
  record: {
    changed: sentence('{record} (changed)'),
    added: sentence('{record} (added)'),
    removed: sentence('{record} (removed)'),
  },
  /** At the end of what a feed tells of a release. */
  andMore: (count: number) => `and ${number(count)} more`,
  levels: 'Levels',
  further: 'On pages of their own',
  /** A further page of records of one kind. @param kind "Events" */
  partPage: (kind: string, page: string) => `${kind}, page ${page}`,
  /** Under the title of a part. */
  dated: sentence('{date} · {turns}'),
})
