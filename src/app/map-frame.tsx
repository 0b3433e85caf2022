import { useState } from 'react'
import { FlowMap, type FlowMapProps } from '@/map/flow-map'
import type { MapFault } from '@/map/map-fault'
import { importAnew } from '@/ui/import-anew'
import { PartNote } from '@/ui/part-note'
import styles from './map-frame.module.css'

const INSTEAD = 'This is the plain map, which has all but moving light, tilt and finer borders.'

const WORDS: Readonly<Record<MapFault, { readonly why: string; readonly again: string | null }>> = {
  'no-code': { why: 'The live map did not load.', again: 'Try again' },
  'no-land': { why: 'The land of the live map did not arrive.', again: 'Try again' },
  'no-webgl2': {
    why: 'This browser can’t draw the live map (it lacks WebGL 2).',
    again: null,
  },
  lost: { why: 'The browser took the live map’s picture away.', again: 'Draw it again' },
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
            text={`${WORDS[fault].why} ${INSTEAD}`}
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
