import { Maximize } from 'lucide-react'
import { useMemo } from 'react'
import { fitCamera, type Insets, type ScreenSize } from '@/drawing/fit-camera'
import { scopeNetwork } from '@/drawing/network'
import { isSameView } from '@/drawing/same-view'
import { unwrapLng } from '@/drawing/world-frame'
import { type Area, areasIn } from '@/scene/areas'
import type { Scene } from '@/scene/scene'
import type { Camera } from '@/store/view-state'
import { zoomTo } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Segmented } from '@/ui/segmented'

interface ZoomChoiceProps {
  readonly scene: Scene
  readonly size: ScreenSize
  readonly insets: Insets
}

const WHOLE = 'whole'

/** The camera that shows the places of each area as large as they fit. */
function useAreaCameras({ scene, size, insets }: ZoomChoiceProps, areas: readonly Area[]) {
  const { index, view } = scene
  const { scope, projection } = view
  const { places } = useMemo(
    () => scopeNetwork(index, scope, projection),
    [index, scope, projection],
  )
  return new Map(
    areas.map((area): [string, Camera] => {
      const points = area.places.flatMap(({ id }) => places.get(id) ?? [])
      // A country is flat enough on the globe, which a fit would show whole.
      const { center, zoom } = fitCamera(points, 'flat', size, insets)
      const [lng, lat] = center
      return [area.country, { zoom, lng: unwrapLng(lng, -180), lat, bearing: 0, pitch: 0 }]
    }),
  )
}

/** From the whole chain to where its places are crowded, and back from wherever the map was moved. */
export function ZoomChoice(props: ZoomChoiceProps) {
  const { scene } = props
  const areas = useMemo(() => areasIn(scene), [scene])
  const cameras = useAreaCameras(props, areas)
  const { camera } = scene.view
  if (areas.length === 0) {
    return camera === null ? null : (
      <Button icon={<Maximize />} onClick={() => zoomTo(null)}>
        Whole chain
      </Button>
    )
  }
  const shown = camera && [...cameras].find(([, fitted]) => isSameView(fitted, camera))
  return (
    <Segmented
      label="Zoom to"
      value={camera === null ? WHOLE : (shown?.[0] ?? '')}
      options={[
        { value: WHOLE, text: 'Whole chain' },
        ...areas.map(({ country, name }) => ({ value: country, text: name })),
      ]}
      onChange={(value) => zoomTo(cameras.get(value) ?? null)}
    />
  )
}
