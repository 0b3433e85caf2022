import { useMemo } from 'react'
import type { Theme } from '@/store/view-state'
import type { Scene } from '../scene'
import { useSeries } from '../use-series'
import { type StateTint, stateTint, TINT_NAME, TINT_SERIES, tintYear } from './state-tint'

/** The colours of the states; null while they are switched off or on their way. */
export function useStateTint({ view, day }: Scene, theme: Theme): StateTint | null {
  const { series } = useSeries(TINT_SERIES, TINT_NAME, view.tint === 'deaths')
  const isOn = view.tint === 'deaths'
  const year = isOn && series ? tintYear(series, day) : null
  return useMemo(
    () => (series && year !== null ? stateTint(series, year, theme) : null),
    [series, year, theme],
  )
}
