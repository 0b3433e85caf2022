import { Link2, Moon, Settings2, Sun, Table2, Waypoints } from 'lucide-react'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'
import type { Theme } from '@/store/view-state'
import { setBy, setProjection, setScope, setSurface, setTheme } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { Popover } from '@/ui/popover'
import { Segmented } from '@/ui/segmented'
import styles from './app.module.css'

interface TopBarProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly isNarrow: boolean
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
          { value: 'country', text: 'Country', hint: 'Three countries, as the article tells it' },
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
        options={[
          { value: 'all', text: 'All voices', hint: 'Every described effect' },
          { value: 'article', text: 'Article', hint: 'Only what the article itself says' },
          { value: 'official', text: 'Official', hint: 'Only what official sources say' },
        ]}
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

/** The name of the product, what is looked at and how, and the link to exactly this. */
export function TopBar({ scene, theme, isNarrow, onCopyLink }: TopBarProps) {
  const isTable = scene.view.surface === 'table'
  const otherTheme = theme === 'dark' ? 'light' : 'dark'
  return (
    <header className={styles.top}>
      <div className={styles.name}>
        <h1>Chokepoint</h1>
        {!isNarrow && <p>{say(scene.index.chain.subtitle)}</p>}
      </div>
      <div className={styles.choices}>
        {isNarrow ? (
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
            </div>
          </Popover>
        ) : (
          <ViewChoices scene={scene} />
        )}
        <IconButton
          label={isTable ? 'Show the map' : 'Show the table'}
          onClick={() => setSurface(isTable ? 'explore' : 'table')}
        >
          {isTable ? <Waypoints /> : <Table2 />}
        </IconButton>
        <IconButton
          label={otherTheme === 'dark' ? 'Dark theme' : 'Light theme'}
          onClick={() => setTheme(otherTheme)}
        >
          {theme === 'dark' ? <Sun /> : <Moon />}
        </IconButton>
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
