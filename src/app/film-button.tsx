import { Clapperboard } from 'lucide-react'
import { useMemo } from 'react'
import { seriesQuery, sourcesQuery } from '@/api/queries'
import type { FilmLook } from '@/film/paint-shot'
import type { ChainIndex } from '@/model/chain-index'
import { publisherWords } from '@/report/exports/cited-source'
import { shownSources } from '@/report/exports/shown-sources'
import type { Scene } from '@/scene/scene'
import { unkeptFiles, useUserStoryStore } from '@/store/user-story-store'
import type { Theme } from '@/store/view-state'
import { resolvedStory } from '@/story/resolved-story'
import { Button } from '@/ui/button'
import { download } from '@/ui/download'
import { later, OVER_AND_CLOSED } from '@/ui/later'
import { publicSite } from '@/url/public-site'
import { appPartWords } from '@/words/app-parts'
import { topBarWords } from '@/words/top-bar'
import { useCameraRoom } from './camera-room'
import { queryClient } from './query-client'

const FilmDialog = later(
  () => appPartWords.films,
  () => import('@/film/film-dialog'),
  (part) => part.FilmDialog,
  OVER_AND_CLOSED,
)

/** Of publishers, on the last picture. */
const SOURCES_LETTERS = 160

interface FilmButtonProps {
  readonly scene: Scene
  readonly theme: Theme
  /** What a film is being made of: a story, or `time`; null while none is. */
  readonly of: string | null
  readonly onOf: (of: string | null) => void
}

/** What a film fetches when it is made. */
function filmParts(index: ChainIndex): Pick<FilmLook, 'loadSeries' | 'loadOrigin'> {
  return {
    loadSeries: (id) => queryClient.fetchQuery(seriesQuery(index, id)),
    loadOrigin: async (scenes) => {
      const known = await queryClient.fetchQuery(sourcesQuery(index))
      const ids = [...new Set(scenes.flatMap(shownSources))]
      const sources = ids.flatMap((id) => known.get(id) ?? [])
      return { sources: publisherWords(sources, SOURCES_LETTERS), address: publicSite() }
    },
  }
}

/** Opens the making of films, which loads only then. */
export function FilmButton({ scene, theme, of, onOf }: FilmButtonProps) {
  const cameraRoom = useCameraRoom()
  // What the dialog opens with; any other is chosen there.
  const firstChoice = scene.index.chain.stories?.[0] ?? 'time'
  const kept = useUserStoryStore((store) => store.kept)
  const guests = useUserStoryStore((store) => store.guests)
  const userStories = useMemo(
    () =>
      [...kept, ...unkeptFiles({ kept, guests })]
        .filter(({ story }) => story.steps.length > 0)
        .map((file) => resolvedStory(file, scene.index)),
    [kept, guests, scene.index],
  )
  return (
    <>
      <Button icon={<Clapperboard />} onClick={() => onOf(firstChoice)}>
        {topBarWords.film}
      </Button>
      {of !== null && (
        <FilmDialog
          index={scene.index}
          view={scene.view}
          look={{ theme, cameraRoom, ...filmParts(scene.index) }}
          userStories={userStories}
          onSave={download}
          of={of}
          onClose={() => onOf(null)}
        />
      )}
    </>
  )
}
