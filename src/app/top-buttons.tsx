import { Moon, Sun } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { Scene } from '@/scene/scene'
import { setPlaying } from '@/store/play-store'
import type { Theme } from '@/store/view-state'
import { setSurface, setTheme } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { closePopoverRound } from '@/ui/close-popover'
import { topBarWords } from '@/words/top-bar'

/** Leads to another surface, and back to the map from there. None leads to claims where there are none. */
export function SurfaceButton({
  scene,
  to,
}: {
  readonly scene: Scene
  readonly to: 'table' | 'claims'
}) {
  const isThere = scene.view.surface === to
  if (to === 'claims' && !isThere && scene.index.chain.claims.length === 0) return null
  const open = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // In the menu of a small screen: what it leads to lies under the menu.
    closePopoverRound(currentTarget)
    setPlaying(false)
    setSurface(isThere ? 'explore' : to)
  }
  return (
    <Button tone={isThere ? 'plain' : 'quiet'} onClick={open}>
      {isThere ? topBarWords.backToMap : topBarWords[to]}
    </Button>
  )
}

/** The other theme. */
export function ThemeButton({ theme }: { readonly theme: Theme }) {
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton
      label={other === 'dark' ? topBarWords.darkTheme : topBarWords.lightTheme}
      tone="quiet"
      onClick={() => setTheme(other)}
    >
      {theme === 'dark' ? <Sun /> : <Moon />}
    </IconButton>
  )
}
