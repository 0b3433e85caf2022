import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import styles from './app.module.css'
import type { FreeSize } from './layout'
import { Loaded, Stage, TintLegend, UnreadNotice } from './lazy-parts'
import type { AddressNotices } from './use-address'

interface StageScreenProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly notices: AddressNotices
  /** What the caption leaves of the map. */
  readonly free: FreeSize
  /** How high the words at the foot are. */
  readonly onFoot: (heightPx: number) => void
}

/** What stands over the map while a story is told. */
export function StageScreen({ scene, theme, notices, free, onFoot }: StageScreenProps) {
  const { index, view } = scene
  return (
    <>
      {notices.unread.length > 0 && (
        <section className={styles.notices} aria-label="Notices">
          <Loaded>
            <UnreadNotice index={index} unread={notices.unread} onChange={notices.onUnread} />
          </Loaded>
        </section>
      )}
      {view.tint !== 'none' && (
        <div className={styles.stageLegend}>
          <Loaded>
            <TintLegend scene={scene} />
          </Loaded>
        </div>
      )}
      <Loaded>
        <Stage
          scene={scene}
          onFoot={onFoot}
          draw={async (order) => {
            const { drawStep } = await import('./draw-step')
            return drawStep(index, order, { theme, freeSize: free })
          }}
        />
      </Loaded>
    </>
  )
}
