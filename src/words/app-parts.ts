import { inLanguage } from './language'

/**
 * Parts of the app as a sentence names them, while they are on their way, or where one did not
 * arrive or stopped: "Loading {the table}". None begins with a capital.
 */
export const appPartWords = inLanguage('app-parts', {
  map: 'the map',
  event: 'the event',
  timeDock: 'the timeline',
  inspector: 'the inspector',
  /** What a small screen has under its map. */
  sheet: 'the sheet',
  eventList: 'the list of events',
  routeList: 'the list of routes',
  table: 'the table',
  claims: 'the list of claims',
  key: 'the key to the map',
  shareSheet: 'the share sheet',
  tintLegend: 'the key to the colours of states',
  mapTip: 'the tooltip',
  zoomChoice: 'the choice of areas to zoom to',
  comparisonStrip: 'the comparison bar',
  dataVersion: 'the notice of the data version',
  twoMaps: 'the two maps',
  unread: 'the notice about this link',
  stage: 'the stage',
  leaveStage: 'Leave the stage',
  speaker: 'the speaker’s window',
  stories: 'the list of stories',
  storyEditor: 'the story editor',
  storyCheck: 'the check of the story in this link',
  search: 'the search',
  talkStrip: 'the story bar',
  films: 'the film maker',
  /** What does something, rather than what is seen. */
  pictureDrawer: 'the picture writer',
  linkChecker: 'the link checker',
  pageWriter: 'the page writer',
})
