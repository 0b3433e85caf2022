import { GROUNDS, type Ground, type GroundId } from '@/model/grounds'
import type { Surface, Theme } from '@/store/view-state'

const IN_HALL: Record<Theme, GroundId> = { dark: 'darkHall', light: 'lightHall' }

/** What is projected has colours of its own. */
export function groundId(theme: Theme, surface: Surface): GroundId {
  return surface === 'present' ? IN_HALL[theme] : theme
}

/** The colours of a theme in a room, without those of any chain. */
export function paletteIn(theme: Theme, surface: Surface): Ground {
  return GROUNDS[groundId(theme, surface)]
}
