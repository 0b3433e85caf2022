import { closeStoryEditor } from '@/store/story-editor-store'
import { setSurface } from '@/store/view-store'
import { later, OVER_AND_CLOSED } from '@/ui/later'
import { appPartWords } from '@/words/app-parts'
import { controlWords } from '@/words/controls'

export const EventList = later(
  () => appPartWords.eventList,
  () => import('@/panels/event-list/event-list'),
  (part) => part.EventList,
)

export const RouteList = later(
  () => appPartWords.routeList,
  () => import('@/panels/route-list/route-list'),
  (part) => part.RouteList,
)

export const TableView = later(
  () => appPartWords.table,
  () => import('@/panels/links-table/table-view'),
  (part) => part.TableView,
)

export const ClaimsPage = later(
  () => appPartWords.claims,
  () => import('@/panels/claims/claims-page'),
  (part) => part.ClaimsPage,
  { look: 'page' },
)

export const Key = later(
  () => appPartWords.key,
  () => import('@/panels/legend/key'),
  (part) => part.Key,
)

export const ShareMenu = later(
  () => appPartWords.shareSheet,
  () => import('@/panels/share/share-menu'),
  (part) => part.ShareMenu,
)

export const TintLegend = later(
  () => appPartWords.tintLegend,
  () => import('@/panels/outcomes/tint-legend'),
  (part) => part.TintLegend,
)

export const MapTip = later(
  () => appPartWords.mapTip,
  () => import('@/panels/map-tip/map-tip'),
  (part) => part.MapTip,
  { look: 'unseen' },
)

export const ZoomChoice = later(
  () => appPartWords.zoomChoice,
  () => import('./zoom-choice'),
  (part) => part.ZoomChoice,
)

export const ComparisonStrip = later(
  () => appPartWords.comparisonStrip,
  () => import('@/panels/compare/comparison-strip'),
  (part) => part.ComparisonStrip,
)

export const DataVersion = later(
  () => appPartWords.dataVersion,
  () => import('./data-version'),
  (part) => part.DataVersion,
)

export const TwoMaps = later(
  () => appPartWords.twoMaps,
  () => import('@/panels/compare/two-maps'),
  (part) => part.TwoMaps,
  // One of the maps by itself, as before both were asked for.
  { look: 'over', instead: ({ after }) => after },
)

export const UnreadNotice = later(
  () => appPartWords.unread,
  () => import('./unread-notice'),
  (part) => part.UnreadNotice,
)

export const Stage = later(
  () => appPartWords.stage,
  () => import('@/stage/stage'),
  (part) => part.Stage,
  {
    look: 'page',
    leave: { text: () => appPartWords.leaveStage, act: () => setSurface('explore') },
  },
)

export const Speaker = later(
  () => appPartWords.speaker,
  () => import('@/stage/speaker'),
  (part) => part.Speaker,
  { look: 'page' },
)

export const PresentMenu = later(
  () => appPartWords.stories,
  () => import('./present-menu'),
  (part) => part.PresentMenu,
)

export const StoryEditorPanel = later(
  () => appPartWords.storyEditor,
  () => import('@/stage/own/story-editor-panel'),
  (part) => part.StoryEditorPanel,
  { look: 'over', leave: { text: () => controlWords.close, act: closeStoryEditor } },
)

export const StoryCheck = later(
  () => appPartWords.storyCheck,
  () => import('./story-check'),
  (part) => part.StoryCheck,
  { look: 'unseen' },
)

export const SearchDialog = later(
  () => appPartWords.search,
  () => import('@/panels/search/search-dialog'),
  (part) => part.SearchDialog,
  OVER_AND_CLOSED,
)

export const TalkStrip = later(
  () => appPartWords.talkStrip,
  () => import('@/stage/talk-strip'),
  (part) => part.TalkStrip,
)
