import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { queryClient } from './query-client'
import { RootBoundary } from './root-boundary'

/** The whole page, in the element that is kept for it. */
export function showPage(element: HTMLElement): void {
  createRoot(element).render(
    <StrictMode>
      <RootBoundary>
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </RootBoundary>
    </StrictMode>,
  )
}
