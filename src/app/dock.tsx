import { CommodityToggles } from '@/panels/legend/commodity-toggles'
import { TimeDock } from '@/panels/timeline/time-dock'
import { Tools } from '@/panels/what-if/tools'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { Popover } from '@/ui/popover'
import styles from './app.module.css'
import { Key } from './lazy-parts'

interface DockProps {
  readonly scene: Scene
  readonly isNarrow: boolean
  /** The commodities stand on the map already. */
  readonly hasLegend: boolean
}

/** The time dock with what stands in its head. */
export function Dock({ scene, isNarrow, hasLegend }: DockProps) {
  const aside = (
    <div className={styles.aside}>
      <Popover
        title="How to read the map"
        side="top"
        trigger={(props) => <Button {...props}>Key</Button>}
      >
        {!hasLegend && <CommodityToggles scene={scene} />}
        <Key scene={scene} />
      </Popover>
    </div>
  )
  return (
    <TimeDock
      scene={scene}
      show={isNarrow ? 'slider' : 'all'}
      tools={<Tools scene={scene} />}
      aside={aside}
    />
  )
}
