import {
  Link2,
  ListChecks,
  Moon,
  Presentation,
  Settings2,
  Share,
  Sun,
  Table2,
  Waypoints,
} from 'lucide-react'
import { loadSeries } from '@/api/load-series'
import type { Scene } from '@/scene/scene'
import { voiceOptions } from '@/scene/voice-words'
import { say } from '@/scene/words'
import { setPlaying } from '@/store/play-store'
import type { Theme } from '@/store/view-state'
import { setBy, setProjection, setScope, setSurface, setTheme } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { Popover } from '@/ui/popover'
import { Segmented } from '@/ui/segmented'
import styles from './app.module.css'
import { copyText, linkTo } from './copy-link'
import type { FreeSize } from './layout'
import { Loaded, PresentMenu, ShareMenu } from './lazy-parts'
import { queryClient } from './query-client'

interface TopBarProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly isNarrow: boolean
  /** What panels leave of the map. */
  readonly freeSize: FreeSize
  readonly onCopyLink: () => void
}

function ViewChoices({ scene }: { readonly scene: Scene }) {
  const { scope, projection, by } = scene.view
  return (
    <>
      <Segmented
        label="Scope"
        value={scope}
        options={[
          { value: 'country', text: 'Country', hint: 'Three countries, as the essay tells it' },
          {
            value: 'regional',
            text: 'Regional',
            hint: 'Provinces, ports and crossings, as further public sources tell it',
          },
        ]}
        onChange={setScope}
      />
      <Segmented
        label="Whose word"
        value={by}
        options={voiceOptions(scene.index)}
        onChange={setBy}
      />
      <Segmented
        label="Projection"
        value={projection}
        options={[
          { value: 'globe', text: 'Globe' },
          { value: 'flat', text: 'Flat' },
        ]}
        onChange={setProjection}
      />
    </>
  )
}

/** Leads to another surface, and back to the map from there. */
function SurfaceButton({ scene, to }: { readonly scene: Scene; readonly to: 'table' | 'claims' }) {
  const isThere = scene.view.surface === to
  const open = () => {
    setPlaying(false)
    setSurface(isThere ? 'explore' : to)
  }
  return (
    <IconButton label={isThere ? 'Show the map' : `Show the ${to}`} onClick={open}>
      {isThere ? <Waypoints /> : to === 'table' ? <Table2 /> : <ListChecks />}
    </IconButton>
  )
}

/** The link in all its forms, the citation, and the data on screen. */
function TakeAway({ scene, theme, freeSize }: Pick<TopBarProps, 'scene' | 'theme' | 'freeSize'>) {
  const address = linkTo(scene)
  return (
    <Popover
      title="Share"
      trigger={(props) => (
        <IconButton label="Share" {...props}>
          <Share />
        </IconButton>
      )}
    >
      <Loaded>
        <ShareMenu
          scene={scene}
          address={address}
          copyText={copyText}
          loadSeries={() => loadSeries(queryClient, scene.view.series, scene.index.past)}
          loadPictures={async () => {
            const { pictureTools } = await import('./picture-tools')
            return pictureTools(scene, { address, theme, freeSize })
          }}
        />
      </Loaded>
    </Popover>
  )
}

/** The stories, and this view, on a full screen. */
function Present({ scene, theme, freeSize }: Pick<TopBarProps, 'scene' | 'theme' | 'freeSize'>) {
  return (
    <Popover
      title="Present"
      trigger={(props) => (
        <IconButton label="Present" {...props}>
          <Presentation />
        </IconButton>
      )}
    >
      <Loaded>
        <PresentMenu scene={scene} theme={theme} freeSize={freeSize} />
      </Loaded>
    </Popover>
  )
}

/** The name of the product, what is looked at and how, and the link to exactly this. */
export function TopBar({ scene, theme, isNarrow, freeSize, onCopyLink }: TopBarProps) {
  const otherTheme = theme === 'dark' ? 'light' : 'dark'
  const isClaims = scene.view.surface === 'claims'
  return (
    <header className={styles.top}>
      <div className={styles.name}>
        <h1>Chokepoint</h1>
        {!isNarrow && <p>{say(scene.index.chain.subtitle)}</p>}
      </div>
      <div className={styles.choices}>
        {isNarrow && !isClaims && (
          <Popover
            title="View"
            trigger={(props) => (
              <IconButton label="View settings" {...props}>
                <Settings2 />
              </IconButton>
            )}
          >
            <div className={styles.stack}>
              <ViewChoices scene={scene} />
              <div className={styles.choices}>
                <SurfaceButton scene={scene} to="table" />
                <SurfaceButton scene={scene} to="claims" />
              </div>
            </div>
          </Popover>
        )}
        {!isNarrow && !isClaims && <ViewChoices scene={scene} />}
        {!isNarrow && !isClaims && <SurfaceButton scene={scene} to="table" />}
        {(!isNarrow || isClaims) && <SurfaceButton scene={scene} to="claims" />}
        {isNarrow && scene.view.surface === 'table' && <SurfaceButton scene={scene} to="table" />}
        <IconButton
          label={otherTheme === 'dark' ? 'Dark theme' : 'Light theme'}
          onClick={() => setTheme(otherTheme)}
        >
          {theme === 'dark' ? <Sun /> : <Moon />}
        </IconButton>
        {!isClaims && <Present scene={scene} theme={theme} freeSize={freeSize} />}
        <TakeAway scene={scene} theme={theme} freeSize={freeSize} />
        {isNarrow ? (
          <IconButton label="Copy link" onClick={onCopyLink}>
            <Link2 />
          </IconButton>
        ) : (
          <Button icon={<Link2 />} onClick={onCopyLink}>
            Copy link
          </Button>
        )}
      </div>
    </header>
  )
}
