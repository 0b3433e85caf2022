import { causeId } from '../../src/model/chain-index'
import { isMeasure, stepOf } from '../../src/model/measures'
import type { Change, Level } from '../../src/model/schema/effect'
import { firstDay, PRECISIONS, precisionOf } from './dated'
import { type EffectRow, effectRows } from './effect-rows'
import { saidColumns } from './speaker-tables'
import { bind, idList } from './table'

const rank = (level: Level | undefined) => (typeof level === 'number' ? level : null)
const codeOf = (level: Level | undefined) => (level === undefined ? null : `${level}`)

function changeCode(change: Change): [kind: string, value: string] {
  if ('to' in change) return ['to', `${change.to}`]
  return 'by' in change ? ['by', `${change.by}`] : ['push', change.push]
}

const LEVELS = ['0', '1', '2', '3', '4', 'not-rated', 'not-described']

/** A row for each event, link and voice: what somebody says that it did. */
export const EFFECTS = bind<EffectRow>({
  name: 'effects',
  title: 'Effects',
  description:
    'What each source is said to say that each event, or each possible policy, did to each route: a row for each event, route and voice. No source isolates the effect of one policy; every row is somebody’s claim.',
  key: 'effect',
  columns: [
    {
      name: 'effect',
      type: 'string',
      description:
        'The cause and the place of the effect among its effects, in this version of the data.',
      read: ({ id }) => id,
    },
    {
      name: 'cause_kind',
      type: 'string',
      description:
        'Whether an event is said to have had the effect, or a possible policy (lever) is expected to.',
      oneOf: ['event', 'lever'],
      read: ({ cause }) => cause.kind,
    },
    {
      name: 'cause',
      type: 'string',
      description: 'Id of the event or the possible policy.',
      read: ({ cause }) => causeId(cause),
    },
    {
      name: 'cause_title',
      type: 'string',
      description: 'Title of the event or the possible policy.',
      read: ({ cause }) => (cause.kind === 'event' ? cause.event : cause.lever).title.en,
    },
    {
      name: 'cause_date',
      type: 'date',
      description: 'First day of the date of the event; empty for a possible policy.',
      read: ({ cause }) => (cause.kind === 'event' ? firstDay(cause.event.date) : null),
    },
    {
      name: 'cause_status',
      type: 'string',
      description:
        'Whether the event was verified; only verified ones count. Empty for a possible policy.',
      oneOf: ['verified', 'unconfirmed', 'scheduled'],
      read: ({ cause }) => (cause.kind === 'event' ? cause.event.status : null),
    },
    {
      name: 'link',
      type: 'string',
      description: 'Id of the route that it acts on.',
      refersTo: ['links', 'link'],
      read: ({ link }) => link.id,
    },
    {
      name: 'link_title',
      type: 'string',
      description: 'Title of the route.',
      read: ({ link }) => link.title.en,
    },
    {
      name: 'onset',
      type: 'date',
      description: 'First day on which the effect acts; it may lag the event.',
      read: ({ effect }) => firstDay(effect.onset),
    },
    {
      name: 'onset_precision',
      type: 'string',
      description: 'How much of the onset its source states; otherwise its first day stands.',
      oneOf: PRECISIONS,
      read: ({ effect }) => precisionOf(effect.onset),
    },
    {
      name: 'until',
      type: 'date',
      description: 'First day on which it no longer acts; empty where it lasts.',
      read: ({ effect }) => firstDay(effect.until),
    },
    {
      name: 'change',
      type: 'string',
      description:
        'to: a source describes the resulting level; by: a clear step; push: only that it pressed.',
      oneOf: ['to', 'by', 'push'],
      read: ({ effect }) => changeCode(effect.change)[0],
    },
    {
      name: 'change_value',
      type: 'string',
      description:
        'The level (to), the number of ranks (by), or the direction up, down or mixed (push).',
      read: ({ effect }) => changeCode(effect.change)[1],
    },
    {
      name: 'direction',
      type: 'string',
      description:
        'Which way it points by itself on its onset: its push, or where it moved the level; empty where it points nowhere or does not count.',
      oneOf: ['down', 'up', 'mixed'],
      read: ({ direction }) => direction,
    },
    {
      name: 'counts_as_measure',
      type: 'boolean',
      description:
        'Whether its cause is an act of an authority and so counted in measures.csv, each step once.',
      read: ({ cause, levels }) => levels !== null && isMeasure(cause),
    },
    {
      name: 'step',
      type: 'string',
      description:
        'The step that its cause is part of, by the id of the first: a listing and its adoption are one.',
      read: ({ cause }) => stepOf(cause),
    },
    {
      name: 'voice',
      type: 'string',
      description: 'Who speaks: an essay in its own voice, by its id, or public: other sources.',
      read: ({ effect }) => effect.voice,
    },
    ...saidColumns<EffectRow>('Who says so', (row) => [row.effect, row.chain]),
    {
      name: 'evidence',
      type: 'string',
      description:
        'How it is known: stated in the essay alone, by an authority itself, by press reports, by an expert, or contested.',
      oneOf: ['article', 'official', 'reported', 'expert', 'contested'],
      read: ({ effect }) => effect.evidence,
    },
    {
      name: 'mechanism',
      type: 'string',
      description: 'How it is described to have worked, in one sentence.',
      read: ({ effect }) => effect.mechanism.en,
    },
    {
      name: 'basis',
      type: 'string',
      description:
        'The wording that led to the level, in our own words; empty where it only pressed.',
      read: ({ effect }) => effect.basis?.en ?? null,
    },
    {
      name: 'level_before',
      type: 'integer',
      description:
        'Rank of the route on the day before the onset, all voices counted; empty where it had none.',
      read: ({ levels }) => rank(levels?.before),
    },
    {
      name: 'level_after',
      type: 'integer',
      description: 'Rank of the route on the onset, all voices counted; empty where it has none.',
      read: ({ levels }) => rank(levels?.after),
    },
    {
      name: 'level_before_code',
      type: 'string',
      description:
        'The same with not-rated (documented, size unknown) and not-described told apart; empty for what does not count.',
      oneOf: LEVELS,
      read: ({ levels }) => codeOf(levels?.before),
    },
    {
      name: 'level_after_code',
      type: 'string',
      description: 'Likewise on the onset.',
      oneOf: LEVELS,
      read: ({ levels }) => codeOf(levels?.after),
    },
    {
      name: 'needs',
      type: 'string',
      description: 'Id of the event that the effect leans on; empty where it leans on none.',
      refersTo: ['events', 'event'],
      read: ({ effect }) => effect.needs ?? null,
    },
    {
      name: 'shifts_to',
      type: 'string',
      description: 'Id of the route that is said to have taken over; empty where none is named.',
      refersTo: ['links', 'link'],
      read: ({ effect }) => effect.shiftsTo?.link ?? null,
    },
    {
      name: 'sources',
      type: 'string',
      description:
        'Ids of its sources, with spaces between; effects-sources.csv has a row for each.',
      read: ({ effect }) => idList(effect.sources),
    },
  ],
  rowsOf: effectRows,
})

interface EffectSource {
  readonly effect: string
  readonly source: string
}

/** Which effect rests on which source. */
export const EFFECTS_SOURCES = bind<EffectSource>({
  name: 'effects-sources',
  title: 'Effects and their sources',
  description: 'A row for each effect and each source that it rests on.',
  key: null,
  columns: [
    {
      name: 'effect',
      type: 'string',
      description: 'The effect, as in effects.csv.',
      refersTo: ['effects', 'effect'],
      read: ({ effect }) => effect,
    },
    {
      name: 'source',
      type: 'string',
      description: 'Id of the source.',
      refersTo: ['sources', 'source'],
      read: ({ source }) => source,
    },
  ],
  rowsOf: (content) =>
    effectRows(content).flatMap(({ id, effect }) =>
      effect.sources.map((source) => ({ effect: id, source })),
    ),
})
