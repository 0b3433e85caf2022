import { type ReactNode, Suspense } from 'react'
import { later } from '@/ui/later'

export const EmbedScreen = later(async () => (await import('./embed-screen')).EmbedScreen)

export const EventList = later(
  async () => (await import('@/panels/event-list/event-list')).EventList,
)

export const TableView = later(
  async () => (await import('@/panels/links-table/table-view')).TableView,
)

export const ClaimsPage = later(
  async () => (await import('@/panels/claims/claims-page')).ClaimsPage,
)

export const Key = later(async () => (await import('@/panels/legend/key')).Key)

export const ShareMenu = later(async () => (await import('@/panels/share/share-menu')).ShareMenu)

export const TintLegend = later(
  async () => (await import('@/panels/outcomes/tint-legend')).TintLegend,
)

export const MapTip = later(async () => (await import('@/panels/map-tip/map-tip')).MapTip)

export const ZoomChoice = later(async () => (await import('./zoom-choice')).ZoomChoice)

export const ComparisonStrip = later(
  async () => (await import('@/panels/compare/comparison-strip')).ComparisonStrip,
)

export const DataVersion = later(async () => (await import('./data-version')).DataVersion)

export const Swipe = later(async () => (await import('@/panels/compare/swipe')).Swipe)

export const UnreadNotice = later(async () => (await import('./unread-notice')).UnreadNotice)

export const Stage = later(async () => (await import('@/stage/stage')).Stage)

export const Speaker = later(async () => (await import('@/stage/speaker')).Speaker)

export const PresentMenu = later(async () => (await import('./present-menu')).PresentMenu)

export const StoryDesk = later(async () => (await import('@/stage/own/story-desk')).StoryDesk)

export const StoryCheck = later(async () => (await import('./story-check')).StoryCheck)

export const TalkStrip = later(async () => (await import('@/stage/talk-strip')).TalkStrip)

/** Parts that load on use leave their place empty for the moment that takes. */
export function Loaded({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>
}
