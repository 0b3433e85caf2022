import { lazy, type ReactNode, Suspense } from 'react'

export const EmbedScreen = lazy(async () => ({
  default: (await import('./embed-screen')).EmbedScreen,
}))

export const EventList = lazy(async () => ({
  default: (await import('@/panels/event-list/event-list')).EventList,
}))

export const TableView = lazy(async () => ({
  default: (await import('@/panels/links-table/table-view')).TableView,
}))

export const ClaimsPage = lazy(async () => ({
  default: (await import('@/panels/claims/claims-page')).ClaimsPage,
}))

export const Key = lazy(async () => ({ default: (await import('@/panels/legend/key')).Key }))

export const ShareMenu = lazy(async () => ({
  default: (await import('@/panels/share/share-menu')).ShareMenu,
}))

export const TintLegend = lazy(async () => ({
  default: (await import('@/panels/outcomes/tint-legend')).TintLegend,
}))

export const ZoomChoice = lazy(async () => ({
  default: (await import('./zoom-choice')).ZoomChoice,
}))

export const ComparisonStrip = lazy(async () => ({
  default: (await import('@/panels/compare/comparison-strip')).ComparisonStrip,
}))

export const DataVersion = lazy(async () => ({
  default: (await import('./data-version')).DataVersion,
}))

export const Swipe = lazy(async () => ({
  default: (await import('@/panels/compare/swipe')).Swipe,
}))

export const UnreadNotice = lazy(async () => ({
  default: (await import('./unread-notice')).UnreadNotice,
}))

export const Stage = lazy(async () => ({ default: (await import('@/stage/stage')).Stage }))

export const Speaker = lazy(async () => ({ default: (await import('@/stage/speaker')).Speaker }))

export const FilmButton = lazy(async () => ({
  default: (await import('./film-button')).FilmButton,
}))

export const StoryMenu = lazy(async () => ({
  default: (await import('@/stage/story-menu')).StoryMenu,
}))

export const ExportMenu = lazy(async () => ({
  default: (await import('@/export/export-menu')).ExportMenu,
}))

export const StoryDesk = lazy(async () => ({
  default: (await import('@/stage/own/story-desk')).StoryDesk,
}))

export const TalkStrip = lazy(async () => ({
  default: (await import('@/stage/talk-strip')).TalkStrip,
}))

/** Parts that load on use leave their place empty for the moment that takes. */
export function Loaded({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>
}
