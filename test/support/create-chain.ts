import type { Chain } from '@/model/schema/chain'
import type { Change, Effect, Level, Voice } from '@/model/schema/effect'
import type { ChainEvent, Lever } from '@/model/schema/history'
import type { Link, Place } from '@/model/schema/network'
import type { Speaker } from '@/model/schema/speaker'

const en = (text: string) => ({ en: text })

export function createPlace(id: string, patch: Partial<Place> = {}): Place {
  return {
    id,
    name: en(id.toUpperCase()),
    role: en('role'),
    kind: 'country',
    country: 'CN',
    scope: 'country',
    tier: 'core',
    lngLat: [0, 0],
    summary: en('A place.'),
    inArticle: true,
    sources: ['s'],
    ...patch,
  }
}

export function createLink(id: string, level: Level = 2, patch: Partial<Link> = {}): Link {
  return {
    id,
    title: en(id),
    label: en(id),
    from: 'cn',
    to: 'us',
    directed: true,
    commodity: 'finished',
    scope: 'country',
    tier: 'core',
    modes: [],
    inArticle: true,
    summary: en('A link.'),
    opening: [
      { voice: 'public', level, evidence: 'official', basis: en('said so'), sources: ['s'] },
    ],
    sources: ['s'],
    ...patch,
  }
}

export function createEffect(
  link: string,
  onset: string,
  change: Change,
  patch: Partial<Effect> & { voice?: Voice } = {},
): Effect {
  return {
    link,
    onset,
    change,
    voice: 'public',
    evidence: 'official',
    saidBy: ['somebody'],
    mechanism: en(`${onset} ${JSON.stringify(change)}`),
    sources: ['s'],
    ...patch,
  }
}

export function createEvent(
  id: string,
  date: string,
  effects: Effect[] = [],
  patch: Partial<ChainEvent> = {},
): ChainEvent {
  return {
    id,
    date,
    kind: 'control',
    actors: ['china'],
    title: en(`Title of ${id}`),
    summary: en(`Summary of ${id}.`),
    inArticle: true,
    status: 'verified',
    effects,
    sources: ['s'],
    ...patch,
  }
}

export function createSpeaker(name: string, side?: string): Speaker {
  const id = name.toLowerCase().replaceAll(' ', '-')
  return { id, name: en(name), ...(side !== undefined && { side }) }
}

export function createLever(id: string, effects: Effect[]): Lever {
  return {
    id,
    title: en(`Lever ${id}`),
    holder: en('China'),
    summary: en('Could be pulled.'),
    caveat: en('Nobody knows.'),
    status: en('Not pulled.'),
    effects,
    sources: ['s'],
  }
}

const words = (
  a: string,
  b: string,
  c: string,
  d: string,
  e: string,
): [
  ReturnType<typeof en>,
  ReturnType<typeof en>,
  ReturnType<typeof en>,
  ReturnType<typeof en>,
  ReturnType<typeof en>,
] => [en(a), en(b), en(c), en(d), en(e)]

/** Every commodity of the small chain looks alike but for its pattern. */
const PAIR = { line: '#777777', ink: '#555555' }
const COLOURS = { dark: PAIR, light: PAIR, darkHall: PAIR, lightHall: PAIR }

/** A small chain: 2013 to the end of 2026, China, Mexico and the United States. */
export function createChain(patch: Partial<Chain> = {}): Chain {
  const levels = words('none', 'minor', 'significant', 'major', 'dominant')
  return {
    id: 'test',
    version: '2026.1.1',
    title: en('Test chain'),
    subtitle: en('for tests'),
    span: { from: '2013-01-01', to: '2027-01-01' },
    verifiedUntil: '2026-07-01',
    openingDay: '2019-05-01',
    essays: [],
    description: en('A chain for tests.'),
    focusCountries: ['CN', 'MX', 'US'],
    lanes: [
      { name: en('China'), actors: [{ id: 'china', name: en('China'), country: 'CN' }] },
      {
        name: en('United States'),
        actors: [{ id: 'united-states', name: en('United States'), country: 'US' }],
      },
      {
        name: en('Others'),
        actors: [
          { id: 'mexico', name: en('Mexico'), country: 'MX' },
          { id: 'un', name: en('United Nations') },
          { id: 'others', name: en('Others') },
        ],
      },
    ],
    placeKinds: [
      { id: 'seaport', name: en('Seaport') },
      { id: 'mail-hub', name: en('Mail hub') },
      { id: 'border-crossing', name: en('Border crossing'), drawnAs: 'crossing' },
      { id: 'cartel-base', name: en('Base'), drawnAs: 'base' },
    ],
    rankings: [
      {
        id: 'seizure-share',
        name: en('share of seizures'),
        meaning: en('Where it is found.'),
        note: en('By share of seizures'),
      },
    ],
    groupKinds: [{ id: 'cartel', name: en('Cartel'), isDrawn: true }],
    commodities: [
      {
        id: 'cooperation',
        name: en('Cooperation'),
        levelNames: words('none', 'contacts only', 'partial', 'working', 'close'),
        summary: en('Talks.'),
        nature: 'relation',
        pattern: 'dots',
        colours: COLOURS,
      },
      {
        id: 'finished',
        name: en('Finished drug'),
        levelNames: levels,
        summary: en('The drug.'),
        nature: 'flow',
        pattern: 'solid',
        colours: COLOURS,
      },
      {
        id: 'precursors',
        name: en('Precursors'),
        levelNames: levels,
        summary: en('Inputs.'),
        nature: 'flow',
        pattern: 'dashes',
        colours: COLOURS,
      },
    ],
    places: [createPlace('cn'), createPlace('mx'), createPlace('us')],
    groups: [],
    links: [],
    events: [],
    levers: [],
    claims: [],
    speakers: [createSpeaker('somebody')],
    series: [],
    ...patch,
  }
}
