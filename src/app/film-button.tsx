import { Clapperboard } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { Scene } from '@/scene/scene'
import { toldStory } from '@/stage/own/told-story'
import { useOwnStoryStore } from '@/store/own-story-store'
import type { Theme } from '@/store/view-state'
import { Button } from '@/ui/button'
import { download } from '@/ui/download'

const FilmDialog = lazy(async () => ({
  default: (await import('@/film/film-dialog')).FilmDialog,
}))

interface FilmButtonProps {
  readonly scene: Scene
  readonly theme: Theme
}

/** Opens the making of films, which loads only then. */
export function FilmButton({ scene, theme }: FilmButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const kept = useOwnStoryStore((store) => store.kept)
  const ownStories = useMemo(
    () =>
      kept
        .filter(({ story }) => story.steps.length > 0)
        .map((file) => toldStory(file, scene.index)),
    [kept, scene.index],
  )
  return (
    <>
      <Button icon={<Clapperboard />} onClick={() => setIsOpen(true)}>
        Make a film
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <FilmDialog
            index={scene.index}
            view={scene.view}
            theme={theme}
            ownStories={ownStories}
            onSave={download}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
