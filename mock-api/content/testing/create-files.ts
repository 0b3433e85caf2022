import { stringify } from 'yaml'
import type { ContentFile } from '../content'
import { SPEAKERS } from './create-speakers'

type Fields = Readonly<Record<string, unknown>>

const text = (en: string) => ({ en })

export const createPlace = (id: string, more: Fields = {}): Fields => ({
  id,
  name: text(`Place ${id}`),
  role: text('a part'),
  kind: 'country',
  country: 'CN',
  scope: 'country',
  tier: 'core',
  lngLat: [100, 30],
  summary: text('A place.'),
  inArticle: true,
  sources: ['report-2014'],
  ...more,
})

export const createOpening = (more: Fields = {}): Fields => ({
  voice: 'public',
  level: 2,
  evidence: 'official',
  basis: text('A report calls it significant.'),
  sources: ['report-2014'],
  ...more,
})

export const createLink = (id: string, more: Fields = {}): Fields => ({
  id,
  title: text(`Link ${id}`),
  label: text('Precursors'),
  from: 'aa',
  to: 'bb',
  directed: true,
  commodity: 'precursors',
  scope: 'country',
  tier: 'core',
  modes: [],
  inArticle: true,
  summary: text('A link.'),
  opening: [createOpening()],
  sources: ['report-2014'],
  ...more,
})

export const createEffect = (more: Fields = {}): Fields => ({
  link: 'aa-bb',
  onset: '2015-06-01',
  change: { to: 3 },
  voice: 'public',
  evidence: 'official',
  saidBy: ['a-report'],
  mechanism: text('It grew.'),
  basis: text('A report calls it major.'),
  sources: ['report-2014'],
  ...more,
})

export const createEvent = (id: string, more: Fields = {}): Fields => ({
  id,
  date: '2015-05-01',
  kind: 'control',
  actors: ['china'],
  title: text(`Event ${id}`),
  summary: text('Something was decided.'),
  inArticle: true,
  status: 'verified',
  effects: [],
  sources: ['report-2014'],
  ...more,
})

export const createLever = (id: string, more: Fields = {}): Fields => ({
  id,
  title: text(`Lever ${id}`),
  holder: text('A government'),
  summary: text('It could be done.'),
  caveat: text('It may not work.'),
  status: text('Not done.'),
  effects: [createEffect({ change: { push: 'down' } })],
  sources: ['report-2014'],
  ...more,
})

export const createClaim = (id: string, more: Fields = {}): Fields => ({
  id,
  text: text('Something is claimed.'),
  kind: 'effect',
  saidBy: ['the-essay'],
  voice: 'article',
  about: ['link:aa-bb'],
  check: text('It holds.'),
  verdict: 'supported',
  rivals: [],
  sources: [],
  ...more,
})

export const createSeries = (id: string, more: Fields = {}): Fields => ({
  id,
  title: text(`Series ${id}`),
  unit: text('kilograms'),
  frequency: 'annual',
  verified: true,
  source: text('A report'),
  sources: ['report-2014'],
  caveats: [],
  lines: [
    {
      id: 'all',
      name: text('All'),
      points: [
        { date: '2015', value: 1 },
        { date: '2016', value: null },
      ],
    },
  ],
  ...more,
})

export const createStep = (id: string, more: Fields = {}): Fields => ({
  id,
  title: text(`Step ${id}`),
  caption: text('What is seen.'),
  notes: text('What is said.'),
  query: '?t=2015-06-01',
  ...more,
})

export const createStory = (id: string, more: Fields = {}): Fields => ({
  id,
  title: text(`Story ${id}`),
  summary: text('What is told.'),
  steps: [createStep('start'), createStep('end', { query: '' })],
  ...more,
})

export const createSource = (id: string, more: Fields = {}): Fields => ({
  id,
  publisher: 'An office',
  title: 'A report',
  by: ['a-report', 'the-report'],
  date: '2014',
  url: 'https://example.org/report',
  kind: 'official',
  seen: 'full',
  ...more,
})

/** Colours that are seen on every ground. */
export const COLOURS: Fields = {
  dark: { line: '#e9ad3c', ink: '#e9ad3c' },
  light: { line: '#a06a05', ink: '#8f6300' },
  darkHall: { line: '#e9ad3c', ink: '#eab146' },
  lightHall: { line: '#966405', ink: '#654303' },
}

export const createCommodity = (
  id: string,
  levelNames: readonly string[],
  more: Fields = {},
): Fields => ({
  id,
  name: text(`Commodity ${id}`),
  levelNames: levelNames.map(text),
  summary: text('Something flows.'),
  nature: 'flow',
  pattern: 'dashes',
  colours: COLOURS,
  ...more,
})

export const createHead = (more: Fields = {}): Fields => ({
  id: 'demo',
  version: '2020.1.1',
  title: text('A demonstration'),
  subtitle: text('Two places and one link'),
  span: { from: '2013-01-01', to: '2020-01-01' },
  verifiedUntil: '2019-07-01',
  openingDay: '2015-05-01',
  description: text('A chain for tests.'),
  focusCountries: ['CN'],
  lanes: [{ name: text('Everybody'), actors: [{ id: 'china', name: text('China') }] }],
  placeKinds: [
    { id: 'seaport', name: text('Seaport') },
    { id: 'border-crossing', name: text('Border crossing'), drawnAs: 'crossing' },
  ],
  groupKinds: [{ id: 'cartel', name: text('Cartel'), isDrawn: true }],
  commodities: [
    createCommodity('precursors', ['none', 'minor', 'significant', 'major', 'dominant']),
  ],
  ...more,
})

/** The head and the sources of the small chain with an essay, whose voice its effects may carry. */
export const createEssay = (more: Fields = {}): Record<string, unknown> => ({
  'chain.yaml': createHead({
    essays: [{ id: 'article', name: text('The Essay'), date: '2016', source: 'essay-2016' }],
    ...more,
  }),
  'sources.yaml': [
    createSource('report-2014'),
    createSource('essay-2016', { kind: 'article', date: '2016' }),
  ],
  'claims/C2.yaml': createClaim('C2', { essay: 'article' }),
  'claims/C10.yaml': createClaim('C10', { essay: 'article' }),
})

/** The same with a second essay. */
export const createEssays = (...more: readonly Fields[]): Record<string, unknown> => ({
  ...createEssay(),
  'chain.yaml': createHead({
    essays: [
      { id: 'article', name: text('The Essay'), date: '2016', source: 'essay-2016' },
      { id: 'report', name: text('The Report'), date: '2014', source: 'report-2014' },
      ...more,
    ],
  }),
  'claims/C2.yaml': createClaim('C2', { essay: 'article' }),
  'claims/C10.yaml': createClaim('C10', { essay: 'report' }),
})

/** The files of a small sound chain `demo`, by path below its folder. */
const createRecords = (): Record<string, unknown> => ({
  'chain.yaml': createHead(),
  'sources.yaml': [createSource('report-2014')],
  'speakers.yaml': SPEAKERS,
  'places/aa.yaml': createPlace('aa'),
  'places/bb.yaml': createPlace('bb'),
  'links/aa-bb.yaml': createLink('aa-bb'),
  'events/growth-2015.yaml': createEvent('growth-2015', { effects: [createEffect()] }),
  'levers/W1.yaml': createLever('W1'),
  'claims/C2.yaml': createClaim('C2'),
  'claims/C10.yaml': createClaim('C10'),
  'series/seizures.yaml': createSeries('seizures'),
  'stories/tour.yaml': createStory('tour', { aliases: ['first-tour'] }),
})

/** The small chain as files, with some of its records replaced, added, or removed by `null`. */
export function createFiles(changes: Fields = {}): ContentFile[] {
  return Object.entries({ ...createRecords(), ...changes })
    .filter(([, value]) => value !== null)
    .map(([path, value]) => ({ path: `demo/${path}`, text: stringify(value) }))
}
