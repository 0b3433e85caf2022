import { closeDesk } from '@/store/desk-store'
import { setSurface } from '@/store/view-store'
import { later, OVER_AND_CLOSED } from '@/ui/later'

export const EventList = later(
  'the list of events',
  () => import('@/panels/event-list/event-list'),
  (part) => part.EventList,
)

export const RouteList = later(
  'the list of routes',
  () => import('@/panels/route-list/route-list'),
  (part) => part.RouteList,
)

export const TableView = later(
  'the table',
  () => import('@/panels/links-table/table-view'),
  (part) => part.TableView,
)

export const ClaimsPage = later(
  'the list of claims',
  () => import('@/panels/claims/claims-page'),
  (part) => part.ClaimsPage,
  { look: 'page' },
)

export const Key = later(
  'the key to the map',
  () => import('@/panels/legend/key'),
  (part) => part.Key,
)

export const ShareMenu = later(
  'the share sheet',
  () => import('@/panels/share/share-menu'),
  (part) => part.ShareMenu,
)

export const TintLegend = later(
  'the key to the colours of states',
  () => import('@/panels/outcomes/tint-legend'),
  (part) => part.TintLegend,
)

export const MapTip = later(
  'the tip beside the pointer',
  () => import('@/panels/map-tip/map-tip'),
  (part) => part.MapTip,
  { look: 'unseen' },
)

export const ZoomChoice = later(
  'the choice of areas to zoom to',
  () => import('./zoom-choice'),
  (part) => part.ZoomChoice,
)

export const ComparisonStrip = later(
  'the line on what is compared',
  () => import('@/panels/compare/comparison-strip'),
  (part) => part.ComparisonStrip,
)

export const DataVersion = later(
  'the line on the version of the data',
  () => import('./data-version'),
  (part) => part.DataVersion,
)

export const TwoMaps = later(
  'the two maps',
  () => import('@/panels/compare/two-maps'),
  (part) => part.TwoMaps,
  // One of the maps by itself, as before both were asked for.
  { look: 'over', instead: ({ after }) => after },
)

export const UnreadNotice = later(
  'the list of what could not be read in this link',
  () => import('./unread-notice'),
  (part) => part.UnreadNotice,
)

export const Stage = later(
  'the stage',
  () => import('@/stage/stage'),
  (part) => part.Stage,
  { look: 'page', leave: { text: 'Leave the stage', act: () => setSurface('explore') } },
)

export const Speaker = later(
  'the speaker’s window',
  () => import('@/stage/speaker'),
  (part) => part.Speaker,
  { look: 'page' },
)

export const PresentMenu = later(
  'the list of stories',
  () => import('./present-menu'),
  (part) => part.PresentMenu,
)

export const StoryDesk = later(
  'the desk for your stories',
  () => import('@/stage/own/story-desk'),
  (part) => part.StoryDesk,
  { look: 'over', leave: { text: 'Close', act: closeDesk } },
)

export const StoryCheck = later(
  'the check of the story that this link names',
  () => import('./story-check'),
  (part) => part.StoryCheck,
  { look: 'unseen' },
)

export const SearchDialog = later(
  'the search',
  () => import('@/panels/search/search-dialog'),
  (part) => part.SearchDialog,
  OVER_AND_CLOSED,
)

export const TalkStrip = later(
  'the line on your talk',
  () => import('@/stage/talk-strip'),
  (part) => part.TalkStrip,
)
