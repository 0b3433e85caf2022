import { inLanguage } from './language'

/**
 * Parts of the app as a sentence names them, while they are on their way, or where one did not
 * arrive or stopped: "Loading {the table}". None begins with a capital.
 */
export const appPartWords = inLanguage('app-parts', {
  map: 'the map',
  event: 'the event',
  timeDock: 'the time dock',
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
  mapTip: 'the tip beside the pointer',
  zoomChoice: 'the choice of areas to zoom to',
  comparisonStrip: 'the line on what is compared',
  dataVersion: 'the line on the version of the data',
  twoMaps: 'the two maps',
  unread: 'the list of what could not be read in this link',
  stage: 'the stage',
  leaveStage: 'Leave the stage',
  speaker: 'the speaker’s window',
  stories: 'the list of stories',
  storyDesk: 'the desk for your stories',
  storyCheck: 'the check of the story that this link names',
  search: 'the search',
  talkStrip: 'the line on your talk',
  films: 'the making of films',
  /** What does something, rather than what is seen. */
  pictureDrawer: 'what draws pictures',
  linkChecker: 'what checks links',
  pageWriter: 'what writes pages',
})
