import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app'
import '@/app/global.css'
import { queryClient } from '@/app/query-client'
import { RootBoundary } from '@/app/root-boundary'
import { loadMapPart } from '@/app/use-map-part'
import { whenSeen } from '@/app/when-seen'
import { followTakeOver } from '@/offline/follow-take-over'
import { useViewStore } from '@/store/view-store'
import { enterPage } from '@/url/enter-page'
import { readAddress } from '@/url/sync-url'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')

function start(element: HTMLElement): void {
  void loadMapPart()
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

followTakeOver()
enterPage()
readAddress()
if (useViewStore.getState().view.surface === 'embed') whenSeen(root, () => start(root))
else start(root)
