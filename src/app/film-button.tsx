import { Clapperboard } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { download } from '@/panels/share/download'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { Button } from '@/ui/button'

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
            onSave={download}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
