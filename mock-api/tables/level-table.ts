import { indexChain } from '../../src/model/chain-index'
import { ACTUAL } from '../../src/model/choices'
import { formatIsoDay } from '../../src/model/day'
import { historyOf, type LevelRow, levelRows } from '../../src/model/history'
import { isDescribed } from '../../src/model/level'
import type { Commodity } from '../../src/model/schema/commodity'
import type { Link } from '../../src/model/schema/network'
import { bind } from './table'

interface LevelOfLink extends LevelRow {
  readonly record: Link
  readonly names: Commodity['levelNames'] | undefined
  readonly isLast: boolean
}

/**
 * The levels of every link over the whole span, in the default fold: all voices, what happened. Days are
 * half-open. Stretches that no source describes are left out. The first five columns are promised in this order.
 */
export const LEVELS = bind<LevelOfLink>({
  name: 'levels',
  title: 'Levels as a table',
  description:
    'The whole history of levels, a row for each stretch of days on which a route keeps its level. Days are half-open [from, to). Levels are ranks by wording, never volumes. All voices counted, what happened. Stretches that no source describes have no row.',
  key: null,
  columns: [
    {
      name: 'link',
      type: 'string',
      description: 'Id of the route.',
      refersTo: ['links', 'link'],
      read: ({ link }) => link,
    },
    {
      name: 'from',
      type: 'date',
      description: 'First day of the stretch.',
      read: ({ from }) => formatIsoDay(from),
    },
    {
      name: 'to',
      type: 'date',
      description: 'First day after it; empty where the level lasts to the end of the time axis.',
      read: ({ to, isLast }) => (isLast ? null : formatIsoDay(to)),
    },
    {
      name: 'level',
      type: 'string',
      description: 'The rank, 0 none to 4 dominant, or not-rated: documented, size not stated.',
      oneOf: ['0', '1', '2', '3', '4', 'not-rated'],
      read: ({ level }) => `${level}`,
    },
    {
      name: 'cause',
      type: 'string',
      description: 'Id of the event that set it; opening for the level at the start.',
      read: ({ cause }) => cause,
    },
    {
      name: 'rank',
      type: 'integer',
      description: 'The rank as a number; empty where it is not rated.',
      read: ({ level }) => (typeof level === 'number' ? level : null),
    },
    {
      name: 'rated',
      type: 'boolean',
      description: 'Whether a source states how large a part the route plays.',
      read: ({ level }) => typeof level === 'number',
    },
    {
      name: 'level_name',
      type: 'string',
      description: 'The rank in words, as they are for what flows; empty where it is not rated.',
      read: ({ level, names }) => (typeof level === 'number' ? (names?.[level].en ?? null) : null),
    },
    {
      name: 'link_title',
      type: 'string',
      description: 'Title of the route.',
      read: ({ record }) => record.title.en,
    },
  ],
  rowsOf: ({ chain }) => {
    const index = indexChain(chain)
    return chain.links.flatMap((record) => {
      const names = chain.commodities.find(({ id }) => id === record.commodity)?.levelNames
      return levelRows(historyOf(index, record, ACTUAL))
        .filter(({ level }) => isDescribed(level))
        .map((row) => ({ ...row, record, names, isLast: row.to === index.spanTo }))
    })
  },
})
