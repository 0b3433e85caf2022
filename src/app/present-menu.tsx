import { useState } from 'react'
import { ExportMenu } from '@/export/export-menu'
import type { Scene } from '@/scene/scene'
import { StoryMenu } from '@/stage/story-menu'
import type { Theme } from '@/store/view-state'
import { exportTools } from './export-tools'
import { FilmButton } from './film-button'
import type { FreeSize } from './layout'

export interface PresentMenuProps {
  readonly scene: Scene
  readonly theme: Theme
  /** What panels leave of the map. */
  readonly freeSize: FreeSize
}

/** The stories with the ways to take each away, and the making of films. */
export function PresentMenu({ scene, theme, freeSize }: PresentMenuProps) {
  const tools = exportTools({ index: scene.index, theme, freeSize })
  const [filmOf, setFilmOf] = useState<string | null>(null)
  return (
    <>
      <StoryMenu
        scene={scene}
        under={(id, title) => (
          <ExportMenu storyId={id} storyTitle={title} tools={tools} onFilm={() => setFilmOf(id)} />
        )}
      />
      <FilmButton scene={scene} theme={theme} freeSize={freeSize} of={filmOf} onOf={setFilmOf} />
    </>
  )
}
