import { inLanguage } from './language'
import { sentence } from './sentence'

/** What an event is said to have done to a route, by whom, and on what evidence. */
export const eventEffectWords = inLanguage('event-effects', {
  list: 'Described effects',
  /** What one voice says: what changed, marked, and how. @example "Said to restrict it. Parcels are …" */
  told: sentence('{change}. {mechanism}'),
  saidBy: (speaker: string, evidence: string) => `${speaker} · ${evidence}`,
  /** @param day on which the effect sets in, where that is later than the event */
  saidByFrom: (speaker: string, evidence: string, day: string) =>
    `${speaker} · ${evidence} · from ${day}`,
  /** @param lag a sentence on how fast a source says it went */
  tookOver: (route: string, lag: string) => `Taken over by ${route}. ${lag}`,
  /** From one level of a route to another. */
  moves: (before: string, after: string) => `${before} → ${after}`,
})
