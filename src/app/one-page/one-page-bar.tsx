import { LICENCE } from '@/model/licence'
import type { Scene } from '@/scene/scene'
import type { Theme, ViewState } from '@/store/view-state'
import { showView } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Popover } from '@/ui/popover'
import { formatView } from '@/url/view-codec'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import styles from '../app.module.css'
import { MapChoiceLists } from '../map-choices'
import { SurfaceButton, ThemeButton } from '../top-buttons'
import own from './one-page.module.css'

interface OnePageBarProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly saved: ViewState
  readonly site: string | null
  readonly isNarrow: boolean
}

/** What this page is, where it is from, and the way back to what was saved. */
function About({ scene, saved, site }: Pick<OnePageBarProps, 'scene' | 'saved' | 'site'>) {
  const { chain, verifiedUntil } = scene.index
  const live =
    site && `${site}${formatView({ ...scene.view, day: scene.day, data: chain.version })}`
  return (
    <div className={own.about}>
      <p>
        A page saved from Chokepoint, with all that it shows inside: data version {chain.version},
        its sources, and the map. It asks no network for anything.
      </p>
      <p>
        Nothing after {dayWords(verifiedUntil - 1, 'month')} has been verified. Text and data:{' '}
        {LICENCE}.
      </p>
      {live && (
        <p>
          <a href={live} target="_blank" rel="noopener">
            This state in the live map
          </a>
        </p>
      )}
      <Button onClick={() => showView(saved, 'replace')}>Back to what was saved</Button>
    </div>
  )
}

/** The name of the product, and what a page without a server can do. */
export function OnePageBar(props: OnePageBarProps) {
  const { scene, theme, isNarrow } = props
  const about = (
    <Popover
      title="About this page"
      trigger={(trigger) => (
        <Button tone="quiet" {...trigger}>
          {isNarrow ? 'About' : 'About this page'}
        </Button>
      )}
    >
      <About {...props} />
    </Popover>
  )
  return (
    <header className={styles.top}>
      <div className={styles.name}>
        <h1>Chokepoint</h1>
        {!isNarrow && <p>{say(scene.index.chain.subtitle)}</p>}
      </div>
      <nav className={styles.choices} aria-label="Chokepoint">
        {isNarrow ? (
          <Popover title="Menu" trigger={(trigger) => <Button {...trigger}>Menu</Button>}>
            <div className={styles.menu}>
              <div className={styles.choices}>
                <SurfaceButton scene={scene} to="table" />
                <SurfaceButton scene={scene} to="claims" />
                <ThemeButton theme={theme} />
              </div>
              {scene.view.surface !== 'claims' && <MapChoiceLists scene={scene} />}
            </div>
          </Popover>
        ) : (
          <>
            {scene.view.surface !== 'claims' && <SurfaceButton scene={scene} to="table" />}
            <SurfaceButton scene={scene} to="claims" />
          </>
        )}
        {about}
        {!isNarrow && <ThemeButton theme={theme} />}
      </nav>
    </header>
  )
}
