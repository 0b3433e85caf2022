import { useState } from 'react'

export interface MapFate {
  /** null: the map is drawn. `broken`: a defect has stopped it. */
  readonly trouble: 'broken' | null
  /** null draws the map once more. */
  readonly onTrouble: (trouble: 'broken' | null) => void
}

/** What keeps the map from being drawn. */
export function useMapTrouble(): MapFate {
  const [trouble, setTrouble] = useState<MapFate['trouble']>(null)
  return { trouble, onTrouble: setTrouble }
}
