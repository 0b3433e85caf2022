import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { chainId } from '@/api/chain-ids'
import { chainQuery } from '@/api/queries'
import { useViewStore } from '@/store/view-store'
import { keepFocus } from '@/ui/keep-focus'
import { App } from './app'
import { queryClient } from './query-client'
import { RootBoundary } from './root-boundary'

/** Longer than it takes to hand on what has arrived. */
const AT_HAND_MS = 50

/**
 * The whole page, in the element that is kept for it. Where the chain has arrived the first frame has it: one without
 * would cover the map that is on the screen already.
 */
export async function showPage(element: HTMLElement): Promise<void> {
  const { chain } = useViewStore.getState().view
  const later = new Promise((resolve) => setTimeout(resolve, AT_HAND_MS))
  await Promise.race([queryClient.prefetchQuery(chainQuery(chainId(chain))), later])
  keepFocus()
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
