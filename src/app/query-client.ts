import { QueryClient } from '@tanstack/react-query'

/** One dataset, read once: nothing is fetched again because a window came back to the front. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: 'always' },
  },
})
