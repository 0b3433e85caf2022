import { inLanguage } from './language'

/** What an event is, when it was and how far it is to be relied on. */
export const eventFactsWords = inLanguage('event-facts', {
  kinds: {
    control: 'Control',
    tariff: 'Tariff',
    sanction: 'Sanction',
    listing: 'Listing',
    funding: 'Funding',
    enforcement: 'Enforcement',
    law: 'Law',
    talks: 'Talks',
    statement: 'Statement',
    development: 'Development',
    outcome: 'Outcome',
    background: 'Background',
  },
  until: (from: string, until: string) => `${from}, until ${until}`,
  inForceFrom: (date: string, inForce: string) => `${date}, in force ${inForce}`,
  /** Of what acts on a route from another day on than its own. */
  actingFrom: (date: string, from: string) => `${date}, acting from ${from}`,
  actingFromTo: (date: string, from: string, to: string) => `${date}, acting from ${from} to ${to}`,
  /** A possible policy has no day; its effects are imagined from one on. */
  imaginedFrom: (from: string) => `Imagined from ${from}`,
  /** Before what has become of those accused, with their denial. */
  outcome: 'Outcome',
  scheduled: 'scheduled, outcome not verified',
  notVerified: 'not verified',
  actsOnNothing: 'No source says it acted on a route.',
  /** The reader left it out. */
  switchedOff: (title: string) => `${title} (switched off)`,
})
