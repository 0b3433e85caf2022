import { type ComponentType, useState } from 'react'
import type { FlowMapProps } from '@/map/flow-map'
import type { MapFault } from '@/map/watch-map'
import { PartNote } from '@/ui/part-note'

const WORDS: Readonly<Record<MapFault, { readonly text: string; readonly again: string }>> = {
  'no-land': {
    text: 'Land and borders of the map did not arrive; flows and names are complete.',
    again: 'Try again',
  },
  lost: {
    text: 'The browser took the map’s picture away; names and panels still work.',
    again: 'Reload the map',
  },
}

interface MapFrameProps extends Omit<FlowMapProps, 'onFault'> {
  readonly FlowMap: ComponentType<FlowMapProps>
}

/** The map, and one line on what it lacks. */
export function MapFrame({ FlowMap, ...props }: MapFrameProps) {
  const [fault, setFault] = useState<MapFault | null>(null)
  const [count, setCount] = useState(0)
  const again = () => {
    setFault(null)
    setCount(count + 1)
  }
  return (
    <>
      <FlowMap key={count} {...props} onFault={setFault} />
      {fault && (
        <PartNote
          look="page"
          text={WORDS[fault].text}
          acts={[
            { text: WORDS[fault].again, onAct: again },
            { text: 'Close', onAct: () => setFault(null) },
          ]}
        />
      )}
    </>
  )
}
