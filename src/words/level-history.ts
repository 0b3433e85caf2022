import { inLanguage } from './language'
import { sentence } from './sentence'

/** The level of a route on its page: today's, and how it came about. */
export const levelHistoryWords = inLanguage('level-history', {
  /** @param state "dominant since May 2019, 12 measures said to restrict it" */
  now: (day: string, state: string) => `On ${day}, counting all sources: ${state}.`,
  /** @param voices "only what official sources say: minor", with semicolons between */
  counting: (voices: string) => `Counting ${voices}.`,
  title: 'Its level over time',
  about:
    'A level is a rank based on the wording of sources, not an amount. All sources are counted.',
  when: 'When',
  level: 'Level',
  because: 'Because of',
  /** How long a level stood. @param from a date, or "the start (2013)" */
  since: (from: string) => `since ${from}`,
  stretch: (from: string, to: string) => `${from} to ${to}`,
  /** Why it stood, where no event is named. */
  fromStart: (year: string) => `unchanged since the start (${year})`,
  againAsAtStart: (year: string) => `back to the level at the start (${year})`,
  /** @param basis why it is judged so */
  withBasis: sentence('{because}: {basis}'),
})
