import { namedSeries } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import { useCameraRoom } from './camera-room'
import { drawLater } from './draw-later'
import { Stage, TintLegend, UnreadNotice } from './lazy-parts'
import type { AddressNotices } from './use-address'

interface StageScreenProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly notices: AddressNotices
  /** How high the words at the foot are. */
  readonly onFoot: (heightPx: number) => void
}

/** What stands over the map while a story is told. */
export function StageScreen({ scene, theme, notices, onFoot }: StageScreenProps) {
  const cameraRoom = useCameraRoom()
  const { index, view } = scene
  return (
    <>
      {notices.unread.length > 0 && (
        <section className={styles.notices} aria-label={screenWords.notices}>
          <UnreadNotice index={index} unread={notices.unread} onChange={notices.onUnread} />
        </section>
      )}
      {view.tint !== 'none' && (
        // Over the map alone: an outcome stands beside it.
        <div
          className={styles.stageLegend}
          data-beside={namedSeries(view).length > 0 || undefined}
          style={{ maxWidth: cameraRoom.width }}
        >
          <TintLegend scene={scene} />
        </div>
      )}
      <Stage scene={scene} onFoot={onFoot} draw={drawLater(index, { theme, cameraRoom })} />
    </>
  )
}
