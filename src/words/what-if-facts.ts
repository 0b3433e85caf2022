import { inLanguage } from './language'
import { plural } from './numbers'

/** What a reader switched, and what that does to the map. */
export const whatIfFactsWords = inLanguage('what-if-facts', {
  /** @param does one to three of the texts below, listed */
  caution: (does: string) => `This ${does}; it is not a forecast.`,
  takesOut: 'takes out described effects',
  adds: 'adds effects that somebody expects',
  countsUnverified: 'counts what is not verified',
  eventsOff: (count: number) =>
    plural(count, { one: `${count} event off`, other: `${count} events off` }),
  policiesOn: (count: number) =>
    plural(count, { one: `${count} possible policy on`, other: `${count} possible policies on` }),
  unverifiedOn: (count: number) =>
    plural(count, {
      one: `${count} event on that is not verified`,
      other: `${count} events on that are not verified`,
    }),
  /** Effects that fell away with one event that is off, and with several. */
  removedWithOne: (count: number) =>
    plural(count, {
      one: `${count} effect also removed, because it depends on that`,
      other: `${count} effects also removed, because they depend on it`,
    }),
  removedWithMany: (count: number) =>
    plural(count, {
      one: `${count} effect also removed, because it depends on them`,
      other: `${count} effects also removed, because they depend on them`,
    }),
  /** Wherever the state leaves the screen. @param parts of the texts below, with `;` between */
  note: (parts: string) => `what-if with ${parts}`,
  noteAsSentence: (parts: string) => `What-if with ${parts}.`,
  /** @param titles of them, the first few, with `;` between */
  noteOff: (count: number, titles: string) =>
    plural(count, {
      one: `${count} event off: ${titles}`,
      other: `${count} events off: ${titles}`,
    }),
  noteOn: (count: number, titles: string) =>
    plural(count, {
      one: `${count} possible policy imagined: ${titles}`,
      other: `${count} possible policies imagined: ${titles}`,
    }),
  noteUnverified: (count: number, titles: string) =>
    plural(count, {
      one: `${count} event counted though not verified: ${titles}`,
      other: `${count} events counted though not verified: ${titles}`,
    }),
  /** An event with its date, within such a list. */
  dated: (title: string, date: string) => `${title} (${date})`,
  /** Ends such a list. */
  andMore: (count: number) => `and ${count} more`,
  /** @param done one to three of the texts below, listed */
  noForecast: (done: string) => `${done}, not a forecast`,
  takenOut: 'described effects taken out',
  added: 'expected effects added',
  counted: 'effects counted that are not verified',
})
