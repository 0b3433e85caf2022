import { inLanguage } from './language'

/** The names of what stands round the map, and what opens and closes it. */
export const screenWords = inLanguage('screen', {
  map: 'Map',
  table: 'Table',
  events: 'Events',
  event: 'Event',
  routes: 'Routes',
  notices: 'Notices',
  /** The place beside the map for what is selected. */
  details: 'Details',
  inspector: 'Inspector',
  selected: 'Selected',
  allEvents: 'All events',
  allRoutes: 'All routes',
  fewerRoutes: 'Fewer routes',
  routesInWords: 'Routes in words',
  closeEvents: 'Close the list of events',
  closeRoutes: 'Close the list of routes',
  whatIf: 'What if',
  whoSaysSo: 'Who says so',
  key: 'Key',
  howToRead: 'How to read the map',
  /** What a small screen has under its map, to be pulled up. */
  sheet: 'Sheet',
  raiseSheet: 'Raise the sheet',
  lowerSheet: 'Lower the sheet',
  toSlider: 'Go to the time slider',
  toSwitch: 'Go to the event’s switch',
  toRoutes: 'Go to the routes in words',
  /** The button that begins the first story, until its title has arrived. */
  storyInSteps: 'The story in steps',
  /** The same of a chain without stories. */
  firstEvent: 'Begin with the first event',
  /** Beside the title of a story. */
  minutes: (count: number) => `${count} min read`,
  orDragTime: 'Or drag the timeline, and switch any event off.',
  speakerTitle: 'Speaker’s window · Chokepoint',
})
