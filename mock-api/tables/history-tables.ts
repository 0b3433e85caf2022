import type { ChainEvent, Lever } from '../../src/model/schema/history'
import { firstDay, PRECISIONS, precisionOf } from './dated'
import { bind, type Column, idList } from './table'

interface Cited {
  readonly sources: readonly string[]
}

export const sourcesColumn: Column<Cited> = {
  name: 'sources',
  type: 'string',
  description: 'Ids of its sources, with spaces between.',
  read: ({ sources }) => idList(sources),
}

/** A row for each event. */
export const EVENTS = bind<ChainEvent>({
  name: 'events',
  title: 'Events',
  description: 'What happened, when, and whose act it was. What it did stands in effects.csv.',
  key: 'event',
  columns: [
    { name: 'event', type: 'string', description: 'Id of the event.', read: ({ id }) => id },
    { name: 'title', type: 'string', description: 'Its title.', read: ({ title }) => title.en },
    {
      name: 'date',
      type: 'date',
      description: 'First day of its date.',
      read: ({ date }) => firstDay(date),
    },
    {
      name: 'date_precision',
      type: 'string',
      description: 'How much of the date its source states.',
      oneOf: PRECISIONS,
      read: ({ date }) => precisionOf(date),
    },
    {
      name: 'in_force_from',
      type: 'date',
      description: 'When it came into force; the date where that is not later.',
      read: ({ effective, date }) => firstDay(effective ?? date),
    },
    {
      name: 'until',
      type: 'date',
      description: 'First day after it ended; empty where it lasts, or is over at once.',
      read: ({ until }) => firstDay(until),
    },
    {
      name: 'kind',
      type: 'string',
      description:
        'What it is. control, law, sanction, tariff, funding and enforcement are measures; an outcome is a measured turn and acts on nothing; a development is a change that no policy caused.',
      oneOf: [
        'control',
        'law',
        'sanction',
        'tariff',
        'funding',
        'enforcement',
        'talks',
        'statement',
        'development',
        'outcome',
        'background',
        'listing',
      ],
      read: ({ kind }) => kind,
    },
    {
      name: 'actors',
      type: 'string',
      description: 'Whose act it is, with spaces between.',
      read: ({ actors }) => idList(actors),
    },
    {
      name: 'status',
      type: 'string',
      description: 'Only verified events count.',
      oneOf: ['verified', 'unconfirmed', 'scheduled'],
      read: ({ status }) => status,
    },
    {
      name: 'in_article',
      type: 'boolean',
      description: 'Whether an essay that the chain follows names it.',
      read: ({ inArticle }) => inArticle,
    },
    {
      name: 'same_step_as',
      type: 'string',
      description: 'Id of the event whose step this one completes: both count as one measure.',
      refersTo: ['events', 'event'],
      read: ({ sameStepAs }) => sameStepAs ?? null,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What happened, in our own words.',
      read: ({ summary }) => summary.en,
    },
    {
      name: 'outcome',
      type: 'string',
      description: 'What has become of those accused; empty where nobody is.',
      read: ({ outcome }) => outcome?.en ?? null,
    },
    {
      name: 'note',
      type: 'string',
      description: 'Why it is not verified, or where sources disagree on its date.',
      read: ({ note }) => note?.en ?? null,
    },
    sourcesColumn,
  ],
  rowsOf: ({ chain }) => chain.events,
})

/** A row for each possible policy. */
export const LEVERS = bind<Lever>({
  name: 'levers',
  title: 'Possible policies',
  description:
    'Policies named as possible but not carried out. What is expected of them stands in effects.csv.',
  key: 'lever',
  columns: [
    { name: 'lever', type: 'string', description: 'Id of the policy.', read: ({ id }) => id },
    { name: 'title', type: 'string', description: 'Its title.', read: ({ title }) => title.en },
    {
      name: 'holder',
      type: 'string',
      description: 'Who could carry it out.',
      read: ({ holder }) => holder.en,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What it would be.',
      read: ({ summary }) => summary.en,
    },
    {
      name: 'caveat',
      type: 'string',
      description: 'What a reader must not conclude.',
      read: ({ caveat }) => caveat.en,
    },
    {
      name: 'status',
      type: 'string',
      description: 'What has happened to it since it was named.',
      read: ({ status }) => status.en,
    },
    sourcesColumn,
  ],
  rowsOf: ({ chain }) => chain.levers,
})
