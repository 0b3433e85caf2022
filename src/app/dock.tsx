import { CommodityToggles } from '@/panels/legend/commodity-toggles'
import { TimeDock } from '@/panels/timeline/time-dock'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { Popover } from '@/ui/popover'
import styles from './app.module.css'
import { Key, Loaded } from './lazy-parts'

interface DockProps {
  readonly scene: Scene
  readonly isNarrow: boolean
}

/** The time dock with what stands in its head: the commodities and the key. */
export function Dock({ scene, isNarrow }: DockProps) {
  const aside = (
    <div className={styles.aside}>
      {!isNarrow && <CommodityToggles scene={scene} />}
      <Popover
        title="How to read the map"
        side="top"
        trigger={(props) => <Button {...props}>Key</Button>}
      >
        {isNarrow && <CommodityToggles scene={scene} />}
        <Loaded>
          <Key scene={scene} />
        </Loaded>
      </Popover>
    </div>
  )
  return <TimeDock scene={scene} show={isNarrow ? 'slider' : 'all'} aside={aside} />
}
