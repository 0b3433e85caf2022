import { ChevronDown, ChevronUp } from 'lucide-react'
import { TimeDock } from '@/panels/timeline/time-dock'
import { Tools } from '@/panels/what-if/tools'
import type { Scene } from '@/scene/scene'
import { setScoreOpen } from '@/store/session-store'
import { Button } from '@/ui/button'
import { Popover } from '@/ui/popover'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import { Key } from './lazy-parts'
import { MapMenu } from './map-choices'
import { LinkToSwitch } from './skip-links'
import { useIsScoreOpen } from './use-explore-layout'

interface DockProps {
  readonly scene: Scene
  readonly isMap: boolean
}

/** The time dock with what stands in its head. */
export function Dock({ scene, isMap }: DockProps) {
  const isOpen = useIsScoreOpen(scene)
  const aside = (
    <div className={styles.aside}>
      <MapMenu scene={scene} isMap={isMap} />
      <Button
        icon={isOpen ? <ChevronDown /> : <ChevronUp />}
        aria-expanded={isOpen}
        onClick={() => setScoreOpen(!isOpen)}
      >
        {isOpen ? screenWords.fewerRoutes : screenWords.allRoutes}
      </Button>
      <Popover
        title={screenWords.howToRead}
        side="top"
        trigger={(props) => <Button {...props}>{screenWords.key}</Button>}
      >
        <Key scene={scene} />
      </Popover>
    </div>
  )
  return (
    <TimeDock
      scene={scene}
      show={isOpen ? 'all' : 'main'}
      afterHandle={<LinkToSwitch />}
      tools={<Tools scene={scene} />}
      aside={aside}
    />
  )
}
