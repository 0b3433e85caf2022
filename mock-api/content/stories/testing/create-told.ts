import {
  createClaim,
  createCommodity,
  createEffect,
  createEvent,
  createHead,
  createLink,
  createSeries,
  createStep,
  createStory,
} from '../../testing/create-files'
import type { Fields } from '../../testing/problems-of'

const push = (link: string, direction: string) =>
  createEffect({ link, onset: '2016-01-01', change: { push: direction } })

/**
 * The small chain with a story of one step, and something of each that it may refer to.
 * `aa-bb` is significant, major from June 2015; `helps` is cooperation, `port` regional.
 */
export const createTold = (step: Fields): Fields => ({
  'chain.yaml': createHead({
    openingDay: '2015-06-02',
    essays: [{ id: 'article', name: { en: 'An Essay' }, date: '2014', source: 'report-2014' }],
    commodities: [
      createCommodity('precursors', ['None', 'Minor', 'Significant', 'Major', 'Dominant'], {
        name: { en: 'precursors' },
      }),
      createCommodity('cooperation', ['none', 'contacts only', 'partial', 'working', 'close'], {
        name: { en: 'Cooperation' },
        nature: 'relation',
        pattern: 'solid',
      }),
    ],
  }),
  'claims/C2.yaml': createClaim('C2', { essay: 'article' }),
  'claims/C10.yaml': createClaim('C10', { essay: 'article' }),
  'links/helps.yaml': createLink('helps', { commodity: 'cooperation' }),
  'links/silent.yaml': createLink('silent', {
    opening: [
      {
        voice: 'public',
        level: 'not-described',
        evidence: 'official',
        basis: { en: 'Nobody.' },
        sources: [],
      },
    ],
  }),
  'links/port.yaml': createLink('port', { scope: 'regional' }),
  'events/law-2016.yaml': createEvent('law-2016', {
    date: '2016-01-01',
    effects: [push('aa-bb', 'down'), push('helps', 'down'), push('helps', 'up')],
  }),
  'events/order-2016.yaml': createEvent('order-2016', {
    date: '2016-01-01',
    effects: [push('aa-bb', 'down')],
  }),
  'events/size-2017.yaml': createEvent('size-2017', {
    date: '2017-01-01',
    effects: [
      createEffect({
        onset: '2017-01-01',
        change: { to: 'not-rated' },
        basis: { en: 'As of 2014.' },
      }),
    ],
  }),
  'series/deaths.yaml': createSeries('deaths', {
    frequency: 'annual',
    lines: [
      {
        id: 'all',
        name: { en: 'All' },
        points: [
          { date: '2015', value: 76482 },
          { date: '2016', value: 2803.6 },
          { date: '2017', value: null },
          { date: '2018', value: 40510, provisional: true },
        ],
      },
    ],
  }),
  'series/two.yaml': createSeries('two', {
    frequency: 'step',
    lines: ['one', 'other'].map((id, i) => ({
      id,
      name: { en: id },
      points: [{ date: '2015-02-01', value: 2 + i }],
    })),
  }),
  'stories/tour.yaml': createStory('tour', { steps: [createStep('start', step)] }),
})
