import { useState } from 'react'
import { FlowMap, type FlowMapProps } from '@/map/flow-map'
import type { MapFault } from '@/map/map-fault'
import { setKnowsWhyPlain, useSessionStore } from '@/store/session-store'
import { importAnew } from '@/ui/import-anew'
import { PartNote } from '@/ui/part-note'
import { controlWords } from '@/words/controls'
import { troubleWords } from '@/words/trouble'
import styles from './map-frame.module.css'

interface FaultWords {
  readonly text: string
  readonly again: string | null
}

function wordsOf(fault: MapFault): FaultWords {
  const { live } = troubleWords
  const { tryAgain } = controlWords
  const words: Readonly<Record<MapFault, FaultWords>> = {
    'no-code': { text: live.noCode, again: tryAgain },
    'no-land': { text: live.noLand, again: tryAgain },
    'no-webgl2': { text: live.noWebgl2, again: null },
    lost: { text: live.lost, again: live.drawAgain },
    'no-outlines': { text: live.noOutlines, again: tryAgain },
  }
  return words[fault]
}

interface MapFrameProps extends Omit<FlowMapProps, 'onFault' | 'loadPart'> {
  /** That this browser has the plain map alone is left unsaid: before an audience, and where another map says it. */
  readonly isQuiet: boolean
}

/** The map, and where the plain one has to stand in for the live one, a line on why. */
export function MapFrame({ isQuiet, ...props }: MapFrameProps) {
  const [fault, setFault] = useState<MapFault | null>(null)
  const knowsWhy = useSessionStore((store) => store.knowsWhyPlain)
  const [count, setCount] = useState(0)
  const { top, left, right } = props.insets
  const isUnsaid = fault === 'no-webgl2' && (isQuiet || knowsWhy)
  const words = fault && !isUnsaid ? wordsOf(fault) : null
  const again = () => {
    setFault(null)
    setCount(count + 1)
  }
  const close = () => {
    if (fault === 'no-webgl2') setKnowsWhyPlain()
    setFault(null)
  }
  return (
    <>
      <FlowMap key={count} {...props} loadPart={importAnew} onFault={setFault} />
      {words && (
        <div className={styles.fault} style={{ '--free-from': `${top}px`, left, right }}>
          <PartNote
            look="here"
            text={words.text}
            acts={[
              ...(words.again ? [{ text: words.again, onAct: again }] : []),
              { text: controlWords.close, onAct: close },
            ]}
          />
        </div>
      )}
    </>
  )
}
