import { creditOf } from '@/report/credit'
import type { Scene } from '@/scene/scene'
import type { Theme, ViewState } from '@/store/view-state'
import { showView } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Popover } from '@/ui/popover'
import { formatView } from '@/url/view-codec'
import { dayWords } from '@/words/dates'
import { savedPageWords } from '@/words/saved-page'
import { say } from '@/words/say'
import { topBarWords } from '@/words/top-bar'
import { MapChoices } from '../map-choices'
import styles from '../top-bar.module.css'
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
  const { by, licence } = creditOf(chain)
  const live =
    site && `${site}${formatView({ ...scene.view, day: scene.day, data: chain.version })}`
  return (
    <div className={own.about}>
      <p>{savedPageWords.whatItIs(chain.version)}</p>
      <p>{savedPageWords.verified(dayWords(verifiedUntil - 1, 'month'), by, licence.name)}</p>
      {live && (
        <p>
          <a href={live} target="_blank" rel="noopener">
            {savedPageWords.inLiveMap}
          </a>
        </p>
      )}
      <Button onClick={() => showView(saved, 'replace')}>{savedPageWords.backToSaved}</Button>
    </div>
  )
}

/** The name of the product, and what a page without a server can do. */
export function OnePageBar(props: OnePageBarProps) {
  const { scene, theme, isNarrow } = props
  const about = (
    <Popover
      title={savedPageWords.aboutPage}
      trigger={(trigger) => (
        <Button tone="quiet" {...trigger}>
          {isNarrow ? savedPageWords.about : savedPageWords.aboutPage}
        </Button>
      )}
    >
      <About {...props} />
    </Popover>
  )
  return (
    <header className={styles.top}>
      <div className={styles.name}>
        <div className={styles.which}>
          <h1>{topBarWords.product}</h1>
        </div>
        {!isNarrow && <p>{say(scene.index.chain.subtitle)}</p>}
      </div>
      <nav className={styles.choices} aria-label={topBarWords.product}>
        {isNarrow ? (
          <Popover
            title={topBarWords.menu}
            trigger={(trigger) => <Button {...trigger}>{topBarWords.menu}</Button>}
          >
            <div className={styles.menu}>
              <div className={styles.choices}>
                <SurfaceButton scene={scene} to="table" />
                <SurfaceButton scene={scene} to="claims" />
                <ThemeButton theme={theme} />
              </div>
              {scene.view.surface !== 'claims' && <MapChoices scene={scene} />}
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
