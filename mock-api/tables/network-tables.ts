import type { Group, Link, Place, Source } from '../../src/model/schema/network'
import { sourceHref } from '../../src/model/source-href'
import { sourcesColumn } from './history-tables'
import { bind, idList } from './table'

/** A row for each link. */
export const LINKS = bind<Link>({
  name: 'links',
  title: 'Routes',
  description: 'Directed flows between two places. Their levels over time stand in levels.csv.',
  key: 'link',
  columns: [
    { name: 'link', type: 'string', description: 'Id of the route.', read: ({ id }) => id },
    { name: 'title', type: 'string', description: 'Its title.', read: ({ title }) => title.en },
    {
      name: 'from',
      type: 'string',
      description: 'Id of the place where it begins.',
      refersTo: ['places', 'place'],
      read: ({ from }) => from,
    },
    {
      name: 'to',
      type: 'string',
      description: 'Id of the place where it ends.',
      refersTo: ['places', 'place'],
      read: ({ to }) => to,
    },
    {
      name: 'directed',
      type: 'boolean',
      description: 'Whether it has a direction; relations have none.',
      read: ({ directed }) => directed,
    },
    {
      name: 'commodity',
      type: 'string',
      description: 'What flows.',
      read: ({ commodity }) => commodity,
    },
    {
      name: 'scope',
      type: 'string',
      description: 'At which level of detail it is drawn.',
      oneOf: ['country', 'regional', 'both'],
      read: ({ scope }) => scope,
    },
    {
      name: 'ranks',
      type: 'string',
      description:
        'What its level ranks, where that is not the wording of sources: a ranking of the chain.',
      read: ({ ranks }) => ranks ?? null,
    },
    {
      name: 'modes',
      type: 'string',
      description: 'By what means, as far as public sources say, with " | " between.',
      read: ({ modes }) => modes.map(({ en }) => en).join(' | '),
    },
    {
      name: 'in_article',
      type: 'boolean',
      description: 'Whether an essay that the chain follows describes it.',
      read: ({ inArticle }) => inArticle,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What is known of it.',
      read: ({ summary }) => summary.en,
    },
    {
      name: 'caveat',
      type: 'string',
      description: 'What a reader must not conclude.',
      read: ({ caveat }) => caveat?.en ?? null,
    },
    sourcesColumn,
  ],
  rowsOf: ({ chain }) => chain.links,
})

/** A row for each place. */
export const PLACES = bind<Place>({
  name: 'places',
  title: 'Places',
  description: 'Countries, provinces, ports and crossings; nothing smaller.',
  key: 'place',
  columns: [
    { name: 'place', type: 'string', description: 'Id of the place.', read: ({ id }) => id },
    { name: 'name', type: 'string', description: 'Its name.', read: ({ name }) => name.en },
    { name: 'role', type: 'string', description: 'Its part.', read: ({ role }) => role.en },
    { name: 'kind', type: 'string', description: 'What it is.', read: ({ kind }) => kind },
    {
      name: 'country',
      type: 'string',
      description: 'The country it lies in, as ISO 3166-1 alpha-2.',
      read: ({ country }) => country,
    },
    {
      name: 'longitude',
      type: 'number',
      description: 'Degrees east; of the dot, which may stand for a whole province.',
      read: ({ lngLat }) => lngLat[0],
    },
    {
      name: 'latitude',
      type: 'number',
      description: 'Degrees north, likewise.',
      read: ({ lngLat }) => lngLat[1],
    },
    {
      name: 'scope',
      type: 'string',
      description: 'At which level of detail it is drawn.',
      oneOf: ['country', 'regional'],
      read: ({ scope }) => scope,
    },
    {
      name: 'in_article',
      type: 'boolean',
      description: 'Whether an essay that the chain follows names it.',
      read: ({ inArticle }) => inArticle,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What is known of it.',
      read: ({ summary }) => summary.en,
    },
    sourcesColumn,
  ],
  rowsOf: ({ chain }) => chain.places,
})

/** A row for each group. */
export const GROUPS = bind<Group>({
  name: 'groups',
  title: 'Groups',
  description: 'Those who act at places, of whatever kinds the chain tells apart.',
  key: 'group',
  columns: [
    { name: 'group', type: 'string', description: 'Id of the group.', read: ({ id }) => id },
    { name: 'name', type: 'string', description: 'Its name.', read: ({ name }) => name.en },
    {
      name: 'kind',
      type: 'string',
      description: 'What it is: a kind of the chain.',
      read: ({ kind }) => kind,
    },
    {
      name: 'bases',
      type: 'string',
      description: 'Ids of the places where it is based, with spaces between.',
      read: ({ bases }) => idList(bases),
    },
    {
      name: 'in_article',
      type: 'boolean',
      description: 'Whether an essay that the chain follows names it.',
      read: ({ inArticle }) => inArticle,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What is known of it.',
      read: ({ summary }) => summary.en,
    },
    sourcesColumn,
  ],
  rowsOf: ({ chain }) => chain.groups,
})

/** A row for each source. */
export const SOURCES = bind<Source>({
  name: 'sources',
  title: 'Sources',
  description: 'Every source that a record names, and how far it was seen.',
  key: 'source',
  columns: [
    { name: 'source', type: 'string', description: 'Id of the source.', read: ({ id }) => id },
    {
      name: 'publisher',
      type: 'string',
      description: 'Who published it.',
      read: ({ publisher }) => publisher,
    },
    { name: 'title', type: 'string', description: 'Its title.', read: ({ title }) => title },
    {
      name: 'by',
      type: 'string',
      description: 'Ids of the speakers whose own words it holds, with spaces between.',
      read: ({ by }) => (by ? idList(by) : null),
    },
    {
      name: 'date',
      type: 'string',
      description: 'A year, month or day: the form says how much is known; empty where undated.',
      read: ({ date }) => date,
    },
    {
      name: 'url',
      type: 'string',
      description: 'Its address; empty where none is known, or where its kind is not linked to.',
      read: sourceHref,
    },
    {
      name: 'kind',
      type: 'string',
      description:
        'What it is: an article, an authority, a copy of its text, research, news, or weaker.',
      oneOf: [
        'article',
        'official',
        'official-copy',
        'research',
        'news',
        'law-firm',
        'reprint',
        'aggregator',
      ],
      read: ({ kind }) => kind,
    },
    {
      name: 'seen',
      type: 'string',
      description: 'What of it was seen while compiling.',
      oneOf: ['full', 'excerpt', 'relay', 'not-seen'],
      read: ({ seen }) => seen,
    },
  ],
  rowsOf: ({ sources }) => sources,
})
