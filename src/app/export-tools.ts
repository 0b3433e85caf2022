import { sourcesQuery } from '@/api/queries'
import { storyQuery } from '@/api/story-queries'
import type { ExportTools } from '@/export/run-export'
import type { ChainIndex } from '@/model/chain-index'
import { download } from '@/panels/share/download'
import type { Theme } from '@/store/view-state'
import { queryClient } from './query-client'

interface Shown {
  readonly index: ChainIndex
  readonly theme: Theme
  /** The earlier version that is shown; null = the one served now. */
  readonly past: string | null
}

/** Stories are written from the data that is on screen, in the theme of the page. */
export function exportTools({ index, theme, past }: Shown): ExportTools {
  return {
    theme,
    loadParts: async (storyId) => {
      const [story, sources] = await Promise.all([
        queryClient.fetchQuery(storyQuery(storyId)),
        queryClient.fetchQuery(sourcesQuery(past)),
      ])
      const { origin, pathname } = window.location
      return { story, index, sources, site: `${origin}${pathname}` }
    },
    save: download,
  }
}
