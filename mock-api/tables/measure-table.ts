import { indexChain } from '../../src/model/chain-index'
import { ACTUAL } from '../../src/model/choices'
import { formatIsoDay } from '../../src/model/day'
import { historyOf, type LinkHistory } from '../../src/model/history'
import { bind } from './table'

interface Counts {
  readonly down: number
  readonly up: number
  readonly mixed: number
}

interface MeasureInterval extends Counts {
  readonly link: string
  readonly from: number
  /** First day after it; null where it lasts to the end of the time axis. */
  readonly to: number | null
}

function countsIn(history: LinkHistory, segment: number): Counts {
  const { down, up, mixed } = history.stateOf(segment).pressure
  return { down: down.length, up: up.length, mixed: mixed.length }
}

/** Segments with the same counts are one stretch. */
function intervals(link: string, history: LinkHistory): MeasureInterval[] {
  const found: MeasureInterval[] = []
  history.segments.forEach(({ from }, segment) => {
    const counts = countsIn(history, segment)
    const last = found.at(-1)
    const isSame =
      last?.down === counts.down && last.up === counts.up && last.mixed === counts.mixed
    if (isSame) return
    if (last) found[found.length - 1] = { ...last, to: from }
    found.push({ link, from, to: null, ...counts })
  })
  return found
}

/** How many measures are said to act on each link, as the screen counts them, over the whole span. */
export const MEASURES = bind<MeasureInterval>({
  name: 'measures',
  title: 'Measures in force',
  description:
    'How many measures in force are said to act on each route: a row for each stretch of days on which the counts stay the same. A measure is an act of an authority; the parts of one step count once; statements, talks, outcomes and developments do not count. Days are half-open [from, to). All voices counted, what happened.',
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
      description: 'First day after it; empty where the counts last to the end of the time axis.',
      read: ({ to }) => (to === null ? null : formatIsoDay(to)),
    },
    {
      name: 'down',
      type: 'integer',
      description: 'Measures said to restrict the route; of cooperation: to strain it.',
      read: ({ down }) => down,
    },
    {
      name: 'up',
      type: 'integer',
      description: 'Measures said to have fed the route; of cooperation: to help it.',
      read: ({ up }) => up,
    },
    {
      name: 'mixed',
      type: 'integer',
      description: 'Measures said to have acted in either direction, or in both.',
      read: ({ mixed }) => mixed,
    },
  ],
  rowsOf: ({ chain }) => {
    const index = indexChain(chain)
    return chain.links.flatMap((link) => intervals(link.id, historyOf(index, link, ACTUAL)))
  },
})
