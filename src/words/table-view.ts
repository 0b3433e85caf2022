import { inLanguage } from './language'

/** The map as tables: its routes, and the events that count. */
export const tableViewWords = inLanguage('table-view', {
  routesOn: (day: string) => `Routes on ${day}`,
  routes: 'Routes',
  /** The table, as a region that scrolls by the arrow keys. */
  routesScrollable: 'Routes, scrollable',
  columns: {
    link: 'Route',
    commodity: 'What flows',
    from: 'From',
    to: 'To',
    level: 'Level',
    measures: 'Measures',
    since: 'Since',
    because: 'Because of',
  },
  noMeasures: 'none',
  events: 'Events in force',
  noEvents: 'No event counts on this day.',
})
