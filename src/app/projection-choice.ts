import { setPlainMap, usePlainMapStore } from '@/store/plain-map-store'
import type { Projection } from '@/store/view-state'
import { setProjection, useViewStore } from '@/store/view-store'
import type { Choice } from '@/ui/choice-list'
import { mapChoiceWords } from '@/words/map-choices'

type Drawing = Projection | 'plain'

const drawings = (): readonly Choice<Drawing>[] => [
  { value: 'flat', text: mapChoiceWords.flat },
  { value: 'globe', text: mapChoiceWords.globe },
  { value: 'plain', text: mapChoiceWords.plain, hint: mapChoiceWords.plainHint },
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
      label: mapChoiceWords.projection,
      value: projection,
      options: drawings().filter(({ value }) => value !== 'plain'),
      onChange: (drawing: Drawing) => drawing !== 'plain' && setProjection(drawing),
    }
  }
  const value: Drawing = isPlain ? 'plain' : projection
  return { label: mapChoiceWords.projection, value, options: drawings(), onChange: choose }
}
