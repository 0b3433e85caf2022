import { inLanguage } from './language'
import { sentence } from './sentence'

/** The text of a saved page: where no script runs, and for as long as none has. */
export const stillPageWords = inLanguage('still-page', {
  needsScripts: 'The map in this page needs scripts but no network. This is its state as text.',
  story: 'The story in steps',
  routesOn: (day: string) => `Routes on ${day}`,
  route: (route: string, state: string) => `${route}: ${state}`,
  events: 'Events in force',
  event: (date: string, event: string) => `${date}: ${event}`,
  eventOff: (date: string, event: string) => `${date}: ${event} (switched off)`,
  sources: 'Main sources',
  /** The title is a link where there is one. */
  source: sentence('{publisher}: {title}, {date}'),
  licence: sentence('Text and data: {licence}.'),
  /** Why a page could not be saved. */
  noTemplate: 'The template of the page did not arrive.',
})
