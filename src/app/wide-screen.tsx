import type { ReactNode } from 'react'
import { Headline } from '@/panels/headline/headline'
import type { Scene } from '@/scene/scene'
import { type SidePart as Side, setSide, useSessionStore } from '@/store/session-store'
import { beginTalk, select, useViewStore } from '@/store/view-store'
import { Boundary } from '@/ui/boundary'
import { Button } from '@/ui/button'
import { appPartWords } from '@/words/app-parts'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import { Dock } from './dock'
import { MapChoices } from './map-choices'
import { SidePart } from './side-part'
import { WayIn } from './way-in'

interface ListButtonProps {
  readonly side: NonNullable<Side>
  readonly children: string
}

/** Opens a list beside the map, and closes it. One that lies under what is selected comes to the front. */
function ListButton({ side, children }: ListButtonProps) {
  const isAsked = useSessionStore((store) => store.side === side)
  const isCovered = useViewStore(({ view }) => view.selection !== null)
  const isShown = isAsked && !isCovered
  const handleClick = () => {
    if (isCovered) select(null)
    setSide(isShown ? null : side)
  }
  return (
    <Button tone="quiet" aria-pressed={isShown} onClick={handleClick}>
      {children}
    </Button>
  )
}

interface WideScreenProps {
  readonly scene: Scene
  /** The map is on the screen, rather than its table. */
  readonly isMap: boolean
  /** What stands on the map besides: where to look closer, what colours mean. */
  readonly legend: ReactNode
}

/** A desk: one sentence over one map, the dock below it, and beside it what somebody opened. */
export function WideScreen({ scene, isMap, legend }: WideScreenProps) {
  return (
    <>
      {isMap && (
        <aside
          className={styles.leftSide}
          aria-label={screenWords.events}
          data-holds-whole-lines=""
        >
          <Boundary what={appPartWords.event}>
            <Headline scene={scene} />
            <div className={styles.waysOn}>
              <WayIn index={scene.index} onStart={beginTalk} />
              <p className={styles.lists}>
                <ListButton side="events">{screenWords.allEvents}</ListButton>
                <ListButton side="routes">{screenWords.routesInWords}</ListButton>
              </p>
            </div>
          </Boundary>
        </aside>
      )}
      {isMap && legend}
      <MapChoices scene={scene} isMap={isMap} />
      <SidePart scene={scene} />
      <footer className={styles.bottom}>
        <Boundary what={appPartWords.timeDock}>
          <Dock scene={scene} />
        </Boundary>
      </footer>
    </>
  )
}
