import { inLanguage } from './language'
import { plural } from './numbers'

/** Measures in force on a route, counted by what is said of them. */
export const measuresWords = inLanguage('measures', {
  /** Of a flow, where its chain has no words of its own: of each measure, and after a count of them. */
  flow: {
    down: { said: 'said to restrict it', counted: 'restricting' },
    up: { said: 'said to have boosted it', counted: 'boosting' },
  },
  /** Of a relation between two sides. */
  relation: {
    down: { said: 'said to strain it', counted: 'straining' },
    up: { said: 'said to help it', counted: 'helping' },
  },
  unclear: { said: 'with unclear effect', counted: 'unclear' },
  /** The first of several counts names what is counted. @param said one of the texts above */
  first: (count: number, said: string) =>
    plural(count, { one: `${count} measure ${said}`, other: `${count} measures ${said}` }),
  further: (count: number, said: string) => `${count} ${said}`,
  none: 'no measure said to act on it',
  /** Beside a line, where there is little room. */
  againstIt: (count: number) =>
    plural(count, { one: `${count} measure against it`, other: `${count} measures against it` }),
  /** @param before how many there were on the other side @param now one of the texts beside a line */
  fromTo: (before: number, now: string) => `${before} → ${now}`,
  against: (count: number) => `${count} against`,
  forIt: (count: number) => `${count} for it`,
  againstAndForIt: (against: number, inFavour: number) => `${against} against, ${inFavour} for it`,
})
