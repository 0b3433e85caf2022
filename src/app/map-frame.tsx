import { useState } from 'react'
import { FlowMap, type FlowMapProps } from '@/map/flow-map'
import type { MapFault } from '@/map/map-fault'
import { importAnew } from '@/ui/import-anew'
import { PartNote } from '@/ui/part-note'
import styles from './map-frame.module.css'

const INSTEAD = 'This is the plain map, which has all but moving light, tilt and finer borders.'

interface FaultWords {
  readonly text: string
  readonly again: string | null
}

const WORDS: Readonly<Record<MapFault, FaultWords>> = {
  'no-code': { text: `The live map did not load. ${INSTEAD}`, again: 'Try again' },
  'no-land': { text: `The land of the live map did not arrive. ${INSTEAD}`, again: 'Try again' },
  'no-webgl2': {
    text: `This browser can’t draw the live map (it lacks WebGL 2). ${INSTEAD}`,
    again: null,
  },
  lost: {
    text: `The browser took the live map’s picture away. ${INSTEAD}`,
    again: 'Draw it again',
  },
  'no-outlines': {
    text: 'The shapes of the land did not arrive. Lines and names stand without them.',
    again: 'Try again',
  },
}

/** The map, and where the plain one has to stand in for the live one, a line on why. */
export function MapFrame(props: Omit<FlowMapProps, 'onFault' | 'loadPart'>) {
  const [fault, setFault] = useState<MapFault | null>(null)
  const [count, setCount] = useState(0)
  const { top, left, right } = props.insets
  const again = () => {
    setFault(null)
    setCount(count + 1)
  }
  return (
    <>
      <FlowMap key={count} {...props} loadPart={importAnew} onFault={setFault} />
      {fault && (
        <div className={styles.fault} style={{ top, left, right }}>
          <PartNote
            look="here"
            text={WORDS[fault].text}
            acts={[
              ...(WORDS[fault].again ? [{ text: WORDS[fault].again, onAct: again }] : []),
              { text: 'Close', onAct: () => setFault(null) },
            ]}
          />
        </div>
      )}
    </>
  )
}
