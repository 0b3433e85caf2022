import { ChevronDown, Search } from 'lucide-react'
import { loadSeries } from '@/api/load-series'
import { seriesInView } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { Button, IconButton } from '@/ui/button'
import { closePopoverRound } from '@/ui/close-popover'
import { importAnew } from '@/ui/import-anew'
import { Popover } from '@/ui/popover'
import { appPartWords } from '@/words/app-parts'
import { say } from '@/words/say'
import { topBarWords } from '@/words/top-bar'
import { useCameraRoom } from './camera-room'
import { ChainLinks, hasOtherChains } from './chain-links'
import { linkTo, plainLinkTo } from './copy-link'
import { embedAddresses } from './embed-addresses'
import { PresentMenu, ShareMenu } from './lazy-parts'
import { MapChoices } from './map-choices'
import { queryClient } from './query-client'
import { reportAddress } from './report-address'
import styles from './top-bar.module.css'
import { SurfaceButton, ThemeButton } from './top-buttons'

interface TopBarProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly isNarrow: boolean
  readonly onCopyLink: () => void
  readonly onSearch: () => void
}

type Shown = Pick<TopBarProps, 'scene' | 'theme'>

/** The link in all its forms, the citation, and the data on screen. */
function TakeAway({ scene, theme }: Shown) {
  const cameraRoom = useCameraRoom()
  const address = linkTo(scene)
  return (
    <Popover
      title={topBarWords.share}
      trigger={(props) => (
        <Button tone="quiet" {...props}>
          {topBarWords.share}
        </Button>
      )}
    >
      <ShareMenu
        scene={scene}
        address={address}
        plainAddress={plainLinkTo(scene)}
        embed={embedAddresses(scene)}
        loadSeries={() => loadSeries(queryClient, scene.index, seriesInView(scene))}
        loadPictures={async () => {
          const { pictureTools } = await importAnew(
            appPartWords.pictureDrawer,
            () => import('./picture-tools'),
          )
          return pictureTools(scene, { address, theme, cameraRoom })
        }}
        checkLinks={async (text) => {
          const { checkLinks } = await importAnew(
            appPartWords.linkChecker,
            () => import('./check-links/check-links'),
          )
          return checkLinks(text)
        }}
        reportHref={reportAddress(address, scene.index.chain.version)}
        savePage={async () => {
          const { keepPage, saveState } = await importAnew(
            appPartWords.pageWriter,
            () => import('./save-page'),
          )
          return keepPage(await saveState(scene))
        }}
      />
    </Popover>
  )
}

/** The stories, and this view, on a full screen. */
function Stories({ scene, theme }: Shown) {
  return (
    <Popover
      title={topBarWords.stories}
      trigger={(props) => (
        <Button tone="strong" {...props}>
          {topBarWords.stories}
        </Button>
      )}
    >
      <PresentMenu scene={scene} theme={theme} />
    </Popover>
  )
}

/** Everything but the stories, behind one word. */
function Menu({ scene, theme, onCopyLink }: Omit<TopBarProps, 'isNarrow' | 'onSearch'>) {
  return (
    <Popover
      title={topBarWords.menu}
      trigger={(props) => <Button {...props}>{topBarWords.menu}</Button>}
    >
      <div className={styles.menu}>
        <div className={styles.choices}>
          <SurfaceButton scene={scene} to="table" />
          <SurfaceButton scene={scene} to="claims" />
          <TakeAway scene={scene} theme={theme} />
          <Button
            tone="quiet"
            onClick={({ currentTarget }) => {
              // What is said of it stands under the menu.
              closePopoverRound(currentTarget)
              onCopyLink()
            }}
          >
            {topBarWords.copyLink}
          </Button>
          <ThemeButton theme={theme} />
        </div>
        {scene.view.surface !== 'claims' && <MapChoices scene={scene} />}
        {hasOtherChains() && (
          <>
            <h3>{topBarWords.chains}</h3>
            <ChainLinks scene={scene} />
          </>
        )}
      </div>
    </Popover>
  )
}

/** Which chain this is, and the way to the others. */
function Chains({ scene }: Pick<TopBarProps, 'scene'>) {
  const title = say(scene.index.chain.title)
  return (
    <Popover
      title={topBarWords.chains}
      trigger={(props) => (
        <Button tone="quiet" aria-label={topBarWords.otherChains(title)} {...props}>
          <span className={styles.chain} title={title}>
            {title}
          </span>
          <ChevronDown aria-hidden="true" className={styles.arrow} />
        </Button>
      )}
    >
      <ChainLinks scene={scene} />
    </Popover>
  )
}

/** The name of the product, the ways through it, and the link to exactly this. */
export function TopBar({ scene, theme, isNarrow, onCopyLink, onSearch }: TopBarProps) {
  const shown = { scene, theme }
  const isClaims = scene.view.surface === 'claims'
  return (
    <header className={styles.top}>
      <div className={styles.name}>
        <div className={styles.which}>
          <h1>{topBarWords.product}</h1>
          {!isNarrow && hasOtherChains() && <Chains scene={scene} />}
        </div>
        {!isNarrow && <p>{say(scene.index.chain.subtitle)}</p>}
      </div>
      <nav className={styles.choices} aria-label={topBarWords.product}>
        {!isClaims && <Stories {...shown} />}
        <IconButton label={topBarWords.search} tone="quiet" onClick={onSearch}>
          <Search />
        </IconButton>
        {isNarrow ? (
          <Menu {...shown} onCopyLink={onCopyLink} />
        ) : (
          <>
            {!isClaims && <SurfaceButton scene={scene} to="table" />}
            <SurfaceButton scene={scene} to="claims" />
            <TakeAway {...shown} />
            <Button tone="quiet" onClick={onCopyLink}>
              {topBarWords.copyLink}
            </Button>
            <ThemeButton theme={theme} />
          </>
        )}
      </nav>
    </header>
  )
}
