import type { Chain } from '@/model/schema/chain'
import type { Change, Effect, Level, Voice } from '@/model/schema/effect'
import type { ChainEvent, Lever } from '@/model/schema/history'
import type { Link, Place } from '@/model/schema/network'

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
    saidBy: en('somebody'),
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
    commodities: [
      {
        id: 'cooperation',
        name: en('Cooperation'),
        levelNames: words('none', 'contacts only', 'partial', 'working', 'close'),
        summary: en('Talks.'),
      },
      { id: 'finished', name: en('Finished drug'), levelNames: levels, summary: en('The drug.') },
      { id: 'precursors', name: en('Precursors'), levelNames: levels, summary: en('Inputs.') },
    ],
    places: [createPlace('cn'), createPlace('mx'), createPlace('us')],
    groups: [],
    links: [],
    events: [],
    levers: [],
    claims: [],
    series: [],
    ...patch,
  }
}
