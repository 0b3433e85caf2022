import { useState } from 'react'
import type { MapTrouble } from './map-trouble'
import type { MapPart } from './use-map-part'

export interface MapFate {
  /** null: the map is drawn. */
  readonly trouble: MapTrouble | null
  /** null draws the map once more. */
  readonly onTrouble: (trouble: MapTrouble | null) => void
}

/** What keeps the map from being drawn. */
export function useMapTrouble(map: MapPart): MapFate {
  const [trouble, setTrouble] = useState<MapTrouble | null>(null)
  return { trouble: map === 'missing' ? 'no-code' : trouble, onTrouble: setTrouble }
}
