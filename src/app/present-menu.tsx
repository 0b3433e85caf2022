import { useState } from 'react'
import { ExportMenu } from '@/export/export-menu'
import type { Scene } from '@/scene/scene'
import { StoryMenu } from '@/stage/story-menu'
import type { Theme } from '@/store/view-state'
import { useCameraRoom } from './camera-room'
import { exportTools } from './export-tools'
import { FilmButton } from './film-button'

export interface PresentMenuProps {
  readonly scene: Scene
  readonly theme: Theme
}

/** The stories with the ways to take each away, and the making of films. */
export function PresentMenu({ scene, theme }: PresentMenuProps) {
  const tools = exportTools({ index: scene.index, theme, cameraRoom: useCameraRoom() })
  const [filmOf, setFilmOf] = useState<string | null>(null)
  return (
    <>
      <StoryMenu
        scene={scene}
        under={(id, title) => (
          <ExportMenu storyId={id} storyTitle={title} tools={tools} onFilm={() => setFilmOf(id)} />
        )}
      />
      <FilmButton scene={scene} theme={theme} of={filmOf} onOf={setFilmOf} />
    </>
  )
}
