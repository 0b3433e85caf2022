import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app'
import '@/app/global.css'
import { queryClient } from '@/app/query-client'
import { enterPage } from '@/url/enter-page'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')
enterPage()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
