import { seriesQuery, sourcesQuery } from '@/api/queries'
import { storyQuery } from '@/api/story-queries'
import { seriesOf } from '@/export/deck'
import type { ExportTools } from '@/export/run-export'
import type { ChainIndex } from '@/model/chain-index'
import type { Story } from '@/model/schema/story'
import { heldFile, useUserStoryStore } from '@/store/user-story-store'
import type { Theme } from '@/store/view-state'
import { resolvedStory } from '@/story/resolved-story'
import { download } from '@/ui/download'
import { importAnew } from '@/ui/import-anew'
import { publicSite } from '@/url/public-site'
import { appPartWords } from '@/words/app-parts'
import type { CameraRoom } from './camera-room'
import { queryClient } from './query-client'

/** A story of this device or from a link, held against the data that is shown; undefined for those that ship. */
function userStory(id: string, index: ChainIndex): Story | undefined {
  const file = heldFile(useUserStoryStore.getState(), id)
  return file && resolvedStory(file, index)
}

async function loadStory(id: string, index: ChainIndex): Promise<Story> {
  return userStory(id, index) ?? queryClient.fetchQuery(storyQuery(index.chain.id, id))
}

interface Shown {
  readonly index: ChainIndex
  readonly theme: Theme
  /** What panels leave of the map. */
  readonly cameraRoom: CameraRoom
}

/** Stories are written from the data that is on screen, in the theme of the page. */
export function exportTools({ index, theme, cameraRoom }: Shown): ExportTools {
  return {
    theme,
    loadParts: async (storyId) => {
      const [story, sources] = await Promise.all([
        loadStory(storyId, index),
        queryClient.fetchQuery(sourcesQuery(index)),
      ])
      const series = await Promise.all(
        seriesOf(story, index).map((id) => queryClient.fetchQuery(seriesQuery(index, id))),
      )
      return {
        story,
        index,
        sources,
        series: new Map(series.map((each) => [each.id, each])),
        site: publicSite(),
        cameraRoom,
      }
    },
    savePage: async (storyId) => {
      const [{ keepPage, saveStory }, story] = await Promise.all([
        importAnew(appPartWords.pageWriter, () => import('./save-page')),
        loadStory(storyId, index),
      ])
      return keepPage(await saveStory(index, story)).name
    },
    save: download,
  }
}
