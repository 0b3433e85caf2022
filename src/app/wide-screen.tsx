import type { ReactNode } from 'react'
import { Headline } from '@/panels/headline/headline'
import type { Scene } from '@/scene/scene'
import { type SidePart as Side, setSide, useSessionStore } from '@/store/session-store'
import { beginTalk } from '@/store/view-store'
import { Boundary } from '@/ui/boundary'
import { Button } from '@/ui/button'
import { appPartWords } from '@/words/app-parts'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import { Dock } from './dock'
import { SidePart } from './side-part'
import { WayIn } from './way-in'

interface ListButtonProps {
  readonly side: NonNullable<Side>
  readonly children: string
}

/** Opens a list in the place of the headline. */
function ListButton({ side, children }: ListButtonProps) {
  return (
    <Button tone="quiet" data-leads-to={side} onClick={() => setSide(side)}>
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

/** A desk: one sentence over one map, or in its place what somebody opened, and the dock below. */
export function WideScreen({ scene, isMap, legend }: WideScreenProps) {
  const side = useSessionStore((store) => store.side)
  const hasPanel = scene.selection !== null || side !== null
  return (
    <>
      {isMap && <div className={styles.fade} />}
      {isMap && !hasPanel && (
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
      <SidePart scene={scene} />
      <footer className={styles.bottom}>
        <Boundary what={appPartWords.timeDock}>
          <Dock scene={scene} isMap={isMap} />
        </Boundary>
      </footer>
    </>
  )
}
