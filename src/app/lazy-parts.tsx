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
  default: (await import('@/panels/take-away/share-menu')).ShareMenu,
}))

export const TintLegend = lazy(async () => ({
  default: (await import('@/panels/outcomes/tint-legend')).TintLegend,
}))

export const ComparisonStrip = lazy(async () => ({
  default: (await import('@/panels/compare/comparison-strip')).ComparisonStrip,
}))

export const Swipe = lazy(async () => ({
  default: (await import('@/panels/compare/swipe')).Swipe,
}))

/** Parts that load on use leave their place empty for the moment that takes. */
export function Loaded({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>
}
