import { Maximize } from 'lucide-react'
import { useMemo } from 'react'
import { fitCamera, type Insets, type ScreenSize } from '@/drawing/fit-camera'
import { mercatorOf } from '@/drawing/mercator'
import { isSameView } from '@/drawing/same-view'
import { unwrapLng } from '@/drawing/world-frame'
import { type Area, areasIn } from '@/scene/areas'
import type { Scene } from '@/scene/scene'
import type { Camera } from '@/store/view-state'
import { zoomTo } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Segmented } from '@/ui/segmented'
import { mapChoiceWords } from '@/words/map-choices'

interface ZoomChoiceProps {
  readonly scene: Scene
  readonly size: ScreenSize
  readonly insets: Insets
}

const WHOLE = 'whole'

/** The camera that shows the places of an area as large as they fit. */
function areaCamera({ places }: Area, { size, insets }: ZoomChoiceProps): Camera {
  const middle = places[0]?.lngLat[0] ?? 0
  // Side by side, also where the area lies across the date line.
  const points = places.map(({ lngLat: [lng, lat] }) =>
    mercatorOf([unwrapLng(lng, middle - 180), lat]),
  )
  // A country is flat enough on the globe, which a fit would show whole.
  const { center, zoom } = fitCamera(points, 'flat', size, insets)
  const [lng, lat] = center
  return { zoom, lng: unwrapLng(lng, -180), lat, bearing: 0, pitch: 0 }
}

/** From the whole chain to where its places are crowded, and back from wherever the map was moved. */
export function ZoomChoice(props: ZoomChoiceProps) {
  const { index, places, lanes, view } = props.scene
  // They stay the same from day to day.
  const areas = useMemo(() => areasIn({ index, places, lanes }), [index, places, lanes])
  const { camera } = view
  if (areas.length === 0) {
    return camera === null ? null : (
      <Button icon={<Maximize />} onClick={() => zoomTo(null)}>
        {mapChoiceWords.wholeChain}
      </Button>
    )
  }
  const cameras = new Map(areas.map((area) => [area.country, areaCamera(area, props)]))
  const shown = camera && [...cameras].find(([, fitted]) => isSameView(fitted, camera))
  return (
    <Segmented
      label={mapChoiceWords.zoomTo}
      value={camera === null ? WHOLE : (shown?.[0] ?? '')}
      options={[
        { value: WHOLE, text: mapChoiceWords.wholeChain },
        ...areas.map(({ country, name }) => ({ value: country, text: name })),
      ]}
      onChange={(value) => zoomTo(cameras.get(value) ?? null)}
    />
  )
}
