import { useRef } from 'react'
import { WhatIfBanner } from '@/panels/notices/what-if-banner'
import type { Scene } from '@/scene/scene'
import { useHandedFocus } from '@/ui/use-handed-focus'
import { ComparisonStrip } from './lazy-parts'
import styles from './sheet.module.css'

/** Both sides of a comparison, a map each. */
export interface TwoMaps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

interface SheetStripsProps {
  readonly scene: Scene
  readonly isMap: boolean
  readonly twoMaps: TwoMaps
}

/** On a phone what is imagined and what is compared, in the sheet: the day, the buttons and the map stay free. */
export function SheetStrips({ scene, isMap, twoMaps }: SheetStripsProps) {
  const { whatIf } = scene
  const comparison = isMap ? scene.comparison : null
  const strips = useRef<HTMLDivElement>(null)
  useHandedFocus(strips, [whatIf, comparison].map(Boolean).join(), 'button')
  return (
    <div ref={strips} className={styles.strips}>
      {whatIf && <WhatIfBanner whatIf={whatIf} onCopyLink={null} />}
      {comparison && <ComparisonStrip scene={scene} twoMaps={twoMaps} />}
    </div>
  )
}
