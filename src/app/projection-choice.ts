import { setPlainMap, usePlainMapStore } from '@/store/plain-map-store'
import type { Projection } from '@/store/view-state'
import { setProjection, useViewStore } from '@/store/view-store'
import type { Choice } from '@/ui/choice-menu'

type Drawing = Projection | 'plain'

const DRAWINGS: readonly Choice<Drawing>[] = [
  { value: 'flat', text: 'Flat map' },
  { value: 'globe', text: 'Globe' },
  {
    value: 'plain',
    text: 'Plain map',
    hint: 'Flat, without moving light. For slow machines, old phones and remote screens; this browser remembers it',
  },
]

function choose(drawing: Drawing): void {
  setPlainMap(drawing === 'plain')
  setProjection(drawing === 'plain' ? 'flat' : drawing)
}

/** How the map is drawn. A link says flat or globe; plain is a matter of the machine. */
export function useProjectionChoice() {
  const projection = useViewStore((store) => store.view.projection)
  const { isPlain, hasLive } = usePlainMapStore()
  if (!hasLive) {
    return {
      label: 'Projection',
      value: projection,
      options: DRAWINGS.filter(({ value }) => value !== 'plain'),
      onChange: (drawing: Drawing) => drawing !== 'plain' && setProjection(drawing),
    }
  }
  const value: Drawing = isPlain ? 'plain' : projection
  return { label: 'Projection', value, options: DRAWINGS, onChange: choose }
}
