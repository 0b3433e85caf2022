import './fonts.css'
import '../global.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { nameChains } from '@/api/chain-ids'
import { holdFiles } from '@/api/files-at-hand'
import { fetchChain } from '@/api/load-chain'
import { PARCEL_ID } from '@/one-page/element-ids'
import { unpackParcel } from '@/one-page/parcel'
import { DatasetProvider } from '@/scene/dataset'
import { haveNoLiveMap } from '@/store/plain-map-store'
import { setAtHome } from '@/store/session-store'
import { adoptView } from '@/store/view-store'
import { printAsSeen } from '@/ui/print-as-seen'
import { installTrustedTypes } from '@/ui/trusted-types'
import { parseView } from '@/url/view-codec'
import { loadLanguage } from '@/words/load-language'
import { queryClient } from '../query-client'
import { RootBoundary } from '../root-boundary'
import { OnePageScreen } from './one-page-screen'

/** A page that was saved whole: the same panels over the same map, of files that lie in it. */
async function start(root: HTMLElement, page: HTMLElement | null): Promise<void> {
  const packed = document.getElementById(PARCEL_ID)?.textContent ?? ''
  const { files, chainIds, chain, past, query, site } = await unpackParcel(packed)
  holdFiles(new Map(Object.entries(files)))
  nameChains(chainIds)
  haveNoLiveMap()
  setAtHome()
  const { view } = parseView(query)
  await loadLanguage(view.language)
  const index = await fetchChain(chain, past, new AbortController().signal)
  adoptView(view)
  page?.remove()
  createRoot(root).render(
    <StrictMode>
      <RootBoundary>
        <QueryClientProvider client={queryClient}>
          <DatasetProvider value={index}>
            <OnePageScreen index={index} saved={view} site={site} />
          </DatasetProvider>
        </QueryClientProvider>
      </RootBoundary>
    </StrictMode>,
  )
}

installTrustedTypes(null)
printAsSeen()
const root = document.getElementById('root')
const page = document.getElementById('page')
if (root) {
  start(root, page).catch((error: unknown) => {
    console.error(error)
    // What the page says without scripts is still there.
    page?.classList.add('alone')
  })
}
