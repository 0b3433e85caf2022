import { Clapperboard } from 'lucide-react'
import { useMemo } from 'react'
import type { Scene } from '@/scene/scene'
import { toldStory } from '@/stage/own/told-story'
import { unkeptFiles, useOwnStoryStore } from '@/store/own-story-store'
import type { Theme } from '@/store/view-state'
import { Button } from '@/ui/button'
import { download } from '@/ui/download'
import { later, OVER_AND_CLOSED } from '@/ui/later'
import type { FreeSize } from './layout'

const FilmDialog = later(
  'the making of films',
  () => import('@/film/film-dialog'),
  (part) => part.FilmDialog,
  OVER_AND_CLOSED,
)

/** What the dialog opens with; any other is chosen there. */
const FIRST_CHOICE = 'chain'

interface FilmButtonProps {
  readonly scene: Scene
  readonly theme: Theme
  /** What panels leave of the map. */
  readonly freeSize: FreeSize
  /** What a film is being made of: a story, or `time`; null while none is. */
  readonly of: string | null
  readonly onOf: (of: string | null) => void
}

/** Opens the making of films, which loads only then. */
export function FilmButton({ scene, theme, freeSize, of, onOf }: FilmButtonProps) {
  const kept = useOwnStoryStore((store) => store.kept)
  const guests = useOwnStoryStore((store) => store.guests)
  const ownStories = useMemo(
    () =>
      [...kept, ...unkeptFiles({ kept, guests })]
        .filter(({ story }) => story.steps.length > 0)
        .map((file) => toldStory(file, scene.index)),
    [kept, guests, scene.index],
  )
  return (
    <>
      <Button icon={<Clapperboard />} onClick={() => onOf(FIRST_CHOICE)}>
        Make a film
      </Button>
      {of !== null && (
        <FilmDialog
          index={scene.index}
          view={scene.view}
          look={{ theme, cameraRoom: freeSize }}
          ownStories={ownStories}
          onSave={download}
          of={of}
          onClose={() => onOf(null)}
        />
      )}
    </>
  )
}
