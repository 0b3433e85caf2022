import { useMemo } from 'react'
import type { Theme } from '@/store/view-state'
import { say } from '@/words/say'
import type { Scene } from '../scene'
import { useSeries } from '../use-series'
import { choroplethOf, type StateTint, stateTint, tintYear } from './state-tint'

/** The colours of areas; null while they are switched off or on their way. */
export function useStateTint(scene: Scene, theme: Theme): StateTint | null {
  const of = choroplethOf(scene)
  const { series } = useSeries(of?.series ?? '', of ? say(of.name) : '', of !== null)
  const year = of && series ? tintYear(series, scene.day) : null
  return useMemo(
    () => (of && series && year !== null ? stateTint(of, series, year, theme) : null),
    [of, series, year, theme],
  )
}
