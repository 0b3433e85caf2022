import type { ReactNode } from 'react'
import type { Scene } from '@/scene/scene'

export interface StoryMenuProps {
  readonly scene: Scene
  /** What stands under a story: the ways to take it away. */
  readonly under: (id: string, title: string) => ReactNode
}
